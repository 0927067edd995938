package flatline.view.training;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.view.Words;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.viewmodel.training.UnitWork;
import flatline.viewmodel.training.timeline.Hinge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** The contenders' cards: up to three in a row, else in two rows. */
final class CardGrid extends Region {

  private static final int MOST_IN_A_ROW = 3;

  private static final double LEAST_IN_TWO_ROWS = 10.5;

  private final Words words;
  private final ObservableValue<Look> look;
  private final UnitWork work;
  private final List<ContenderCard> cards = new ArrayList<>();
  private List<LineStyle> styles = List.of();
  private double gap;
  private boolean quiet;

  CardGrid(Words words, ObservableValue<Look> look, UnitWork work) {
    this.words = words;
    this.look = look;
    this.work = work;
  }

  void show(Snapshot snapshot) {
    int count = snapshot.contenders().size();
    if (count != cards.size()) {
      recount(count);
    }
    List<LineStyle> wanted =
        LineStyle.ofContenders(snapshot.scenario().setup().contenders(), look.getValue().palette());
    double largest = largestGradient(snapshot);
    for (int i = 0; i < count; i++) {
      if (!wanted.equals(styles)) {
        cards.get(i).setStyle(wanted.get(i));
      }
      cards.get(i).show(snapshot, i, largest);
    }
    styles = wanted;
  }

  /** Shows a unit's lines on their way, one in each contender's plane, or none. */
  void move(Snapshot snapshot, List<Hinge> ways) {
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).move(snapshot, i < ways.size() ? Optional.of(ways.get(i)) : Optional.empty());
    }
  }

  /** Leaves out what changes the networks while a class looks on. */
  void setQuiet(boolean newQuiet) {
    quiet = newQuiet;
    cards.forEach(card -> card.setQuiet(quiet));
  }

  /** Lets the gradients flow for some seconds, or stand. */
  void flow(boolean flowing, double seconds) {
    cards.forEach(card -> card.flow(flowing, seconds));
  }

  /** One measure for all, so that they can be compared. */
  private static double largestGradient(Snapshot snapshot) {
    double largest = Double.MIN_NORMAL;
    for (ContenderSnapshot contender : snapshot.contenders()) {
      for (double each : contender.gradient().toArray()) {
        largest = Double.isFinite(each) ? Math.max(largest, Math.abs(each)) : largest;
      }
    }
    return largest;
  }

  private void recount(int count) {
    while (cards.size() > count) {
      cards.removeLast();
    }
    while (cards.size() < count) {
      cards.add(new ContenderCard(cards.size(), words, look, work));
      cards.getLast().setQuiet(quiet);
    }
    styles = List.of();
    getChildren().setAll(cards);
  }

  private int columns() {
    int count = Math.max(1, cards.size());
    return count <= MOST_IN_A_ROW ? count : (count + 1) / 2;
  }

  private int rows() {
    return cards.size() > MOST_IN_A_ROW ? 2 : 1;
  }

  /**
   * The height in which nothing of the cards is left out; of two rows, in which planes are seen.
   */
  double leastHeight() {
    double em = look.getValue().em();
    return rows() == 1 ? CellRows.FULL_HEIGHT * em : 2 * LEAST_IN_TWO_ROWS * em + gap;
  }

  /** The height at which planes get as large as a width allows. */
  double idealHeight(double width, double newGap) {
    gap = newGap;
    return height(card -> card.idealHeight(width(width, gap), 1));
  }

  /** The height in which planes have a size. */
  double heightFor(double plane) {
    return height(card -> card.heightFor(plane));
  }

  private double height(ToDoubleFunction<ContenderCard> card) {
    double each = cards.isEmpty() ? 0 : card.applyAsDouble(cards.getFirst());
    return rows() * each + (rows() - 1) * gap;
  }

  private double width(double all, double between) {
    return (all - (columns() - 1) * between) / columns();
  }

  /**
   * The side of the planes, if all that grows with the type were that many times as large.
   *
   * @param room of the page, with everything in it that large
   */
  double plane(PageRoom room, double times) {
    if (cards.isEmpty()) {
      return 0;
    }
    ContenderCard card = cards.getFirst();
    double width = width(room.cardsWidth(), room.gap());
    double ideal = rows() * card.idealHeight(width, times) + (rows() - 1) * room.gap();
    double height = room.rows() - room.charts(ideal, Double.POSITIVE_INFINITY);
    return card.plane(width, (height - (rows() - 1) * room.gap()) / rows(), times);
  }

  /** The side that the width alone leaves to planes. */
  double largestPlane(PageRoom room) {
    double width = width(room.cardsWidth(), room.gap());
    return cards.isEmpty() ? 0 : cards.getFirst().largestPlane(width);
  }

  /** Other parts of the cards make room for planes of that size, in pixels. */
  void setLeastPlane(double side) {
    cards.forEach(card -> card.setLeastPlane(side));
  }

  @Override
  protected void layoutChildren() {
    int columns = columns();
    double width = width(getWidth(), gap);
    double height = (getHeight() - (rows() - 1) * gap) / rows();
    for (int i = 0; i < cards.size(); i++) {
      int column = i % columns;
      int row = i / columns;
      double left = snapPositionX(column * (width + gap));
      double top = snapPositionY(row * (height + gap));
      cards.get(i).resizeRelocate(left, top, snapSizeX(width), snapSizeY(height));
    }
  }
}
