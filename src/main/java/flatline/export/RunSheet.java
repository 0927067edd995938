package flatline.export;

import flatline.model.loop.Snapshot;
import flatline.model.picture.FilmContent;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PenPart;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import flatline.view.plot.time.Figure;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * Draws a run at one step on one sheet: the contenders side by side, and below them what happens
 * over the steps.
 */
final class RunSheet {

  private static final double GAP = 12;
  private static final double INSET = 12;
  private static final double RADIUS = 8;
  private static final double HEAD = 22;
  private static final double CARD_HEAD = 42;
  private static final double CHART_HEAD = 18;

  /** What charts take of the height beside cards, and how much of it they can use. */
  private static final double CHART_SHARE = 0.3;

  private static final double HIGHEST_CHART = 220;

  /** The units' cells stand where room is left for them. */
  private static final double LOWEST_CELLS = 44;

  private static final double HIGHEST_CELLS = 92;
  private static final int MOST_IN_ROW = 3;

  /** What a plane leaves of a card's width to the network beside it. */
  private static final double PLANE_SHARE = 0.52;

  private final Pen pen;
  private final Snapshot snapshot;
  private final FilmContent content;
  private final Phrases texts;
  private final Look look;
  private final RunDrawing run;
  private final ContenderWords words;
  private final TextWidth widths = new TextWidth();

  private record Box(double x, double y, double width, double height) {

    Box within(double head) {
      return new Box(x + INSET, y + INSET + head, width - 2 * INSET, height - 2 * INSET - head);
    }
  }

  private RunSheet(Pen pen, Snapshot snapshot, FilmContent content, Phrases texts, Look look) {
    this.pen = pen;
    this.snapshot = snapshot;
    this.content = content;
    this.texts = texts;
    this.look = look;
    run = new RunDrawing(snapshot, texts, look);
    words = new ContenderWords(texts);
  }

  /** Paints it, as large as the pen's picture. */
  static void paint(Pen pen, Snapshot snapshot, FilmContent content, Phrases texts, Look look) {
    new RunSheet(pen, snapshot, content, texts, look).paint();
  }

  private void paint() {
    head();
    double top = Math.rint(GAP + look.scaled(HEAD));
    double room = pen.height() - top - GAP;
    boolean cards = content.planes() || content.networks();
    double charts = content.charts() ? room : 0;
    if (cards && content.charts()) {
      charts = Math.rint(Math.min(CHART_SHARE * room, look.scaled(HIGHEST_CHART)));
    }
    if (cards) {
      double height = content.charts() ? room - charts - GAP : room;
      cards(new Box(GAP, top, pen.width() - 2 * GAP, height));
    }
    if (content.charts()) {
      charts(new Box(GAP, pen.height() - GAP - charts, pen.width() - 2 * GAP, charts));
    }
  }

  private void head() {
    Color ink = look.palette().ink().text();
    double y = GAP + look.scaled(HEAD) / 2 - 2;
    String step = texts.get("handout.step", texts.numbers().grouped(snapshot.step()));
    write(step, pen.width() - GAP, y, look.title(), ink, Pos.CENTER_RIGHT);
    double room = pen.width() - 3 * GAP - widths.of(step, look.title());
    String name = texts.preset(snapshot.scenario().title().name());
    if (widths.of(name, look.title()) <= room) {
      write(name, GAP, y, look.title(), ink, Pos.CENTER_LEFT);
    }
  }

  private void write(String text, double x, double y, Font font, Color color, Pos anchor) {
    pen.text(text, x, y, new TextStyle(font, color, anchor));
  }

  private void card(Box box) {
    Color card = look.palette().surface().card();
    pen.fillRect(box.x, box.y, box.width, box.height, 2 * RADIUS, card);
  }

  private void cards(Box box) {
    int count = snapshot.contenders().size();
    int columns = Math.min(count, MOST_IN_ROW);
    int rows = (count + columns - 1) / columns;
    double width = Math.floor((box.width - (columns - 1) * GAP) / columns);
    double height = Math.floor((box.height - (rows - 1) * GAP) / rows);
    for (int i = 0; i < count; i++) {
      double x = box.x + i % columns * (width + GAP);
      double y = box.y + Math.floorDiv(i, columns) * (height + GAP);
      contender(i, new Box(x, y, width, height));
    }
  }

  private void contender(int index, Box box) {
    card(box);
    var shown = snapshot.contenders().get(index);
    var styles = LineStyle.ofContenders(snapshot.scenario().setup().contenders(), look.palette());
    double y = box.y + INSET;
    double left = box.x + INSET;
    Color color = styles.get(index).color();
    write(words.name(snapshot, index), left, y, look.title(), color, Pos.TOP_LEFT);
    double below = y + look.scaled(CARD_HEAD) / 2;
    Color muted = look.palette().ink().muted();
    String numbers = fitting(words.numbers(shown), box.width - 2 * INSET);
    write(numbers, left, below, look.body(), muted, Pos.TOP_LEFT);
    pictures(index, box.within(look.scaled(CARD_HEAD)));
  }

  /** As many of some words as there is room for, the first ones first. */
  private String fitting(List<String> said, double room) {
    for (int count = said.size(); count > 1; count--) {
      String line = String.join(" · ", said.subList(0, count));
      if (widths.of(line, look.body()) <= room) {
        return line;
      }
    }
    return said.getFirst();
  }

  private void pictures(int index, Box box) {
    double share = content.networks() ? PLANE_SHARE * (box.width - GAP) : box.width;
    double side = Math.floor(Math.min(box.height, share));
    double left = box.height - side - GAP;
    double cells = Math.min(look.scaled(HIGHEST_CELLS), left);
    boolean hasCells = cells >= look.scaled(LOWEST_CELLS);
    Box upper = hasCells ? new Box(box.x, box.y, box.width, box.height - cells - GAP) : box;
    if (hasCells) {
      run.units(new PenPart(pen, box.x, box.y + box.height - cells, box.width, cells), index);
    }
    double y = upper.y + Math.floor((upper.height - side) / 2);
    if (content.planes() && side > 0) {
      double x = content.networks() ? box.x : box.x + Math.floor((box.width - side) / 2);
      run.plane(new PenPart(pen, x, y, side, side), index, Optional.empty());
    }
    if (content.networks() && upper.height > 0) {
      double taken = content.planes() ? side + GAP : 0;
      run.network(
          new PenPart(pen, box.x + taken, upper.y, box.width - taken, upper.height),
          index,
          Optional.empty());
    }
  }

  private void charts(Box box) {
    card(box);
    Box inner = box.within(look.scaled(CHART_HEAD));
    double width = Math.floor((inner.width - 2 * GAP) / 2);
    chart(Figure.SILENT, inner.x, inner.y, width, inner.height);
    chart(Figure.LOSS, inner.x + width + 2 * GAP, inner.y, width, inner.height);
  }

  private void chart(Figure figure, double x, double y, double width, double height) {
    Color muted = look.palette().ink().muted();
    double top = y - look.scaled(CHART_HEAD);
    write(run.title(figure), x, top, look.caption(), muted, Pos.TOP_LEFT);
    run.chart(new PenPart(pen, x, y, width, height), figure);
  }
}
