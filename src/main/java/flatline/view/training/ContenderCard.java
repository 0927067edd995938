package flatline.view.training;

import static flatline.view.training.CardLine.label;
import static flatline.view.training.CardLine.spread;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.SamplePass;
import flatline.view.Aloud;
import flatline.view.Words;
import flatline.view.control.Island;
import flatline.view.life.Life;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.network.NetworkFocus;
import flatline.view.plot.network.NetworkPicture;
import flatline.view.training.network.LinkSwitch;
import flatline.view.training.network.NetworkView;
import flatline.view.training.plane.PlaneGrips;
import flatline.view.training.plane.PlaneView;
import flatline.view.training.units.UnitStrip;
import flatline.view.training.units.UnitsSaid;
import flatline.viewmodel.training.NetworkSight;
import flatline.viewmodel.training.UnitSelection;
import flatline.viewmodel.training.UnitWork;
import flatline.viewmodel.training.timeline.Hinge;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One contender: what it is and how good, its plane and network, its units and what they sum to.
 */
final class ContenderCard extends VBox {

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final Words words;
  private final UnitSelection selection;
  private final NetworkSight sight;
  private final ObservableValue<Look> look;
  private final CardHead head;
  private final CardFoot foot;
  private final Island footRoom;
  private final OutputCaption caption;
  private final PlaneView plane;
  private final PlaneGrips grips;
  private final NetworkView network;
  private final UnitStrip strip;
  private final CardBody body;
  private final Region title;
  private final VBox units;
  private double leastPlane;
  private int layers;
  private String called = "";

  ContenderCard(int index, Words words, ObservableValue<Look> look, UnitWork work) {
    this.words = words;
    this.look = look;
    selection = work.selection();
    sight = work.sight();
    plane = new PlaneView(look, words, work.planes());
    grips = new PlaneGrips(plane, index, work);
    network = new NetworkView(index, words, look, work);
    strip = new UnitStrip(index, look, words, selection);
    getStyleClass().addAll("card", "contender");
    head = new CardHead(index, words, look);
    foot = new CardFoot(index, words);
    footRoom = new Island(foot);
    name(index);
    plane.exhibit(() -> words.get("picture.of.plane", called));
    network.exhibit(() -> words.get("picture.of.network", called));
    strip.exhibit(() -> words.get("picture.of.units", called));
    caption = new OutputCaption(words);
    title = spread(label(words.get("units.title"), "caption", "muted"), caption);
    units = new VBox(title, strip);
    units.getStyleClass().addAll("units", "spot");
    body = new CardBody(plane, network, links(index), look.map(Look::em));
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(new Island(head), body, units, footRoom);
    Life.own(heightProperty(), _ -> fit());
    Life.own(units.visibleProperty(), this::passFocus);
    network.focusTraversableProperty().bind(units.visibleProperty().not());
  }

  /** Where cards are low, the tiles of the network alone tell the units' states. */
  private void fit() {
    double ems = getHeight() / em();
    double room = getHeight() - around();
    boolean low = ems < CellRows.ROOMY_HEIGHT || room - cells(CellRows.FULL) < leastPlane;
    strip.setLow(low);
    boolean legible = ems >= CellRows.FULL_HEIGHT && (!low || CellRows.areLegible(layers));
    show(units, legible && room - cells(CellRows.LOW) >= leastPlane);
    show(footRoom, CellRows.hasFoot(ems));
    pseudoClassStateChanged(LOW, !footRoom.isVisible());
  }

  /** The height of all but plane, network and cells. */
  private double around() {
    double parts = head.prefHeight(-1) + foot.prefHeight(-1) + 2 * getSpacing();
    return parts + getInsets().getTop() + getInsets().getBottom();
  }

  /**
   * What the cells add to the height.
   *
   * @param ems their own height
   */
  private double cells(double ems) {
    return getSpacing() + title.prefHeight(-1) + units.getSpacing() + ems * em();
  }

  /** Cells make room for a plane of that size, in pixels, and the network, too. */
  void setLeastPlane(double side) {
    if (side != leastPlane) {
      leastPlane = side;
      body.setLeastPlane(side);
      fit();
    }
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  /** Who goes from unit to unit by keys goes on in the tiles. */
  private void passFocus(boolean hasCells) {
    if (!hasCells && strip.isFocused()) {
      network.requestFocus();
    }
  }

  private double em() {
    return look.getValue().em();
  }

  private void name(int index) {
    setId("contender-" + index);
    strip.setId("units-" + index);
    network.setId("network-" + index);
    plane.setId("plane-" + index);
  }

  /** What links show is the same for all: one switch is enough. */
  private Optional<Region> links(int index) {
    return index == 0 ? Optional.of(new LinkSwitch(words, sight)) : Optional.empty();
  }

  /**
   * The height at which the plane is as large as a width allows, and units have full cells, if all
   * that grows with the type were that many times as large.
   */
  double idealHeight(double width, double times) {
    return times * (around() + cells(CellRows.FULL)) + body.idealHeight(inner(width, times));
  }

  /** The side that no plane in a card of that width can have more of. */
  double largestPlane(double width) {
    return body.largestPlane(inner(width, 1));
  }

  /** The height in which the plane has a size, without any cells. */
  double heightFor(double plane) {
    return around() + plane;
  }

  /**
   * The side of the plane, in pixels, on a card of that size, if all that grows with the type were
   * that many times as large.
   */
  double plane(double width, double height, double times) {
    double ems = height / (times * em());
    double cells = CellRows.height(ems, layers);
    double room = height - times * (around() + (cells > 0 ? cells(cells) : 0));
    return Math.min(body.idealHeight(inner(width, times)), room);
  }

  private double inner(double width, double times) {
    return width - times * (getInsets().getLeft() + getInsets().getRight());
  }

  private void setLayers(int hidden) {
    if (layers != hidden) {
      layers = hidden;
      body.setLayers(hidden);
      fit();
    }
  }

  /** Takes the line style of its contender. */
  void setStyle(LineStyle style) {
    head.setColor(style.color());
  }

  /**
   * Shows a contender of a snapshot.
   *
   * @param index which one, from 0
   * @param largestGradient the largest size of a weight's gradient in any contender
   */
  void show(Snapshot snapshot, int index, double largestGradient) {
    ContenderSnapshot contender = snapshot.contenders().get(index);
    called = words.name(index, snapshot.activations(), snapshot.scenario().setup());
    head.show(snapshot, index);
    foot.show(snapshot, contender);
    setLayers(contender.network().shape().hidden().size());
    Aloud.of(this, head.said() + ". " + foot.said());
    Optional<SamplePass> pass = sight.pass(snapshot, contender);
    caption.show(snapshot, contender, sight.sampleProperty().get().orElse(0), pass);
    plane.show(snapshot, contender, selection.selected());
    grips.show(snapshot, contender.network());
    plane.ring(snapshot, sight.sampleProperty().get());
    var focus =
        new NetworkFocus(
            selection.selected(), pass, sight.gradientsProperty().get(), largestGradient);
    network.setCalled(called);
    network.show(new NetworkPicture(contender, snapshot.data().features(), plane.output(), focus));
    String said = new UnitsSaid(words).of(called, contender, selection.selected());
    strip.show(contender, said);
    Aloud.of(network, said);
  }

  /** Shows a unit's line on its way, or none. */
  void move(Snapshot snapshot, Optional<Hinge> hinge) {
    plane.move(snapshot, hinge);
  }

  /** Leaves out what changes the network. */
  void setQuiet(boolean quiet) {
    network.setQuiet(quiet);
  }

  /** Lets the gradient flow for some seconds, or stand. */
  void flow(boolean flowing, double seconds) {
    network.flow(flowing, seconds);
  }
}
