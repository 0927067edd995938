package flatline.view.training.units;

import flatline.model.activation.Activation;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.scenario.InForce;
import flatline.model.scenario.Setup;
import flatline.model.vitals.UnitSight;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.plot.LineStyle;
import flatline.view.plot.unit.VitalsPicture;
import flatline.viewmodel.training.UnitWork;
import flatline.viewmodel.training.timeline.AutopsyViewModel;
import flatline.viewmodel.training.timeline.DotText;
import flatline.viewmodel.training.timeline.Inquest;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * One network's unit: its data under its function beside its vitals, and below them what there is
 * to say of it, or what can be done to it by hand.
 */
final class ContenderAutopsy extends Region {

  private static final double GAP = 6;
  private static final double PLOT_SHARE = 0.46;
  private static final double PICTURE_SHARE = 0.52;

  /** Lower than that, four vital signs could not be read under each other. */
  private static final double LOWEST_PICTURE = 62;

  private static final double HIGHEST_PICTURE = 150;

  private final Ui ui;
  private final int contender;
  private final UnitHead head;
  private final UnitPlot plot;
  private final VitalsChart vitals;
  private final AutopsyWords words;
  private final HandPane hand;
  private final Button before;
  private final Button slowly;
  private final Button byHand;
  private final HBox foot;

  ContenderAutopsy(Ui ui, UnitWork work, AutopsyViewModel autopsy, int contender) {
    TimelineViewModel timeline = work.timeline();
    this.ui = ui;
    this.contender = contender;
    setId("autopsy-" + contender);
    getStyleClass().add("contender-autopsy");
    head = new UnitHead(ui, work.dormant(), contender);
    plot = new UnitPlot(ui);
    plot.setId("unit-plot-" + contender);
    vitals = new VitalsChart(ui);
    words = new AutopsyWords(ui, contender);
    hand = new HandPane(ui, timeline, contender);
    before = link("before", () -> words.step().ifPresent(step -> timeline.goTo(step - 1)));
    slowly = link("slowly", () -> words.step().ifPresent(autopsy::showArithmetic));
    byHand = link("hand", () -> takeInHand(!hand.isVisible()));
    say(before, "autopsy.before", "autopsy.before.tip");
    say(slowly, "autopsy.slowly", "autopsy.slowly.tip");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    foot = new HBox(before, slowly, space, byHand);
    foot.getStyleClass().add("foot");
    getChildren().addAll(head, plot, vitals, words, hand, foot);
    takeInHand(false);
  }

  private Button link(String id, Runnable action) {
    var button = new Button();
    button.setId("autopsy-" + contender + "-" + id);
    button.getStyleClass().addAll("quiet", "link", "caption");
    button.setMinWidth(USE_PREF_SIZE);
    button.managedProperty().bind(button.visibleProperty());
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void say(Button button, String key, String tip) {
    button.setText(ui.texts().get(key));
    Tip.on(button, ui.texts().get(tip));
  }

  /** What can be done takes the place of what is said; what is seen stays. */
  private void takeInHand(boolean open) {
    hand.setVisible(open);
    words.setVisible(!open);
    say(byHand, open ? "autopsy.hand.done" : "autopsy.hand", "autopsy.hand.tip");
  }

  /** Shows what the page shows of the unit now. */
  void show(String title, Snapshot now, UnitRef unit, LineStyle style) {
    ContenderSnapshot snapshot = now.contenders().get(contender);
    String called =
        new Words(ui.texts()).name(contender, now.activations(), now.scenario().setup());
    head.setColor(style.color());
    head.show(title, called, snapshot, unit);
    plot.show(
        new UnitSight.Seen(
            snapshot.activation(unit), snapshot.examination().unit(unit.layer(), unit.unit())),
        style);
    hand.show(snapshot, unit);
    Setup setup = now.scenario().setup();
    words.setTask(now.stepsToOtherSamples());
    words.setNormalized(
        InForce.isNormalized(now.scenario(), contender, now.step())
            && unit.layer() < setup.hidden().size());
  }

  /** Shows what goes into the unit. */
  void show(Optional<DotText> text) {
    words.show(text);
  }

  /** Shows what is known of the unit at this step. */
  void show(Inquest.Part part, Activation activation, LineStyle style) {
    words.show(part, activation);
    before.setVisible(words.step().isPresent());
    slowly.setVisible(words.step().isPresent() && words.isByUpdate());
    vitals.show(new VitalsPicture(part.curve(), part.present(), style.color()));
  }

  @Override
  protected void layoutChildren() {
    double gap = ui.look().getValue().scaled(GAP);
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double top = snapSizeY(head.prefHeight(width));
    double bottom = snapSizeY(foot.prefHeight(width));
    double room = Math.max(0, getHeight() - top - bottom - 3 * gap);
    double most = ui.look().getValue().scaled(HIGHEST_PICTURE);
    double least = Math.min(room, ui.look().getValue().scaled(LOWEST_PICTURE));
    double picture = Math.floor(Math.clamp(PICTURE_SHARE * room, least, Math.max(least, most)));
    double left = snappedLeftInset();
    double half = Math.floor(PLOT_SHARE * width);
    head.resizeRelocate(left, 0, width, top);
    plot.resizeRelocate(left, top + gap, half, picture);
    double beside = half + 2 * gap;
    vitals.resizeRelocate(left + beside, top + gap, width - beside, picture);
    double below = top + 2 * gap + picture;
    words.resizeRelocate(left, below, width, room - picture);
    hand.resizeRelocate(left, below, width, room - picture);
    // Its words, not its buttons' edges, stand under the others.
    foot.resizeRelocate(left - gap, getHeight() - bottom, width + 2 * gap, bottom);
  }
}
