package flatline.view.training.units;

import flatline.model.autopsy.Finding;
import flatline.model.autopsy.Prognosis;
import flatline.model.autopsy.Sentence;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.model.number.Numbers;
import flatline.model.scenario.Change;
import flatline.model.vitals.UnitSight;
import flatline.view.ScaledIcon;
import flatline.view.Ui;
import flatline.view.plot.Css;
import flatline.view.plot.LineStyle;
import flatline.view.plot.unit.VitalsPicture;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.UnitReading;
import flatline.viewmodel.training.timeline.AutopsyViewModel;
import flatline.viewmodel.training.timeline.DotText;
import flatline.viewmodel.training.timeline.Inquest;
import flatline.viewmodel.training.timeline.Telling;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One contender's part of the autopsy: state, cause, vitals, and what can be done to the unit. */
final class ContenderAutopsy extends VBox {

  private static final double ICON = 12;

  private final Ui ui;
  private final TimelineViewModel timeline;
  private final int contender;
  private final Region bar = new Region();
  private final Label name = new Label();
  private final Label state = new Label();
  private final Label cause = wrapped();
  private final Label prognosis = wrapped();
  private final Button before;
  private final Button slowly;
  private final Button freeze;
  private final BooleanProperty isFrozen = new SimpleBooleanProperty();
  private final Label product = wrapped();
  private final UnitPlot plot;
  private final VitalsChart vitals;
  private final UnitFields fields;
  private UnitRef unit = new UnitRef(0, 0);
  private Telling telling = new Telling.Sought();

  ContenderAutopsy(Ui ui, TimelineViewModel timeline, AutopsyViewModel autopsy, int contender) {
    getStyleClass().add("contender-autopsy");
    this.ui = ui;
    this.timeline = timeline;
    this.contender = contender;
    setId("autopsy-" + contender);
    before =
        button("before", "autopsy.before", () -> step().ifPresent(step -> timeline.goTo(step - 1)));
    slowly =
        button(
            "slowly",
            "autopsy.slowly",
            () -> step().ifPresent(step -> autopsy.showArithmetic(contender, step)));
    freeze = button("freeze", "autopsy.freeze", this::toggleFrozen);
    freeze
        .textProperty()
        .bind(
            isFrozen.map(frozen -> ui.texts().get(frozen ? "autopsy.unfreeze" : "autopsy.freeze")));
    plot = new UnitPlot(ui);
    plot.setId("unit-plot-" + contender);
    product.setId("dot-product-" + contender);
    product.getStyleClass().add("dot-product");
    vitals = new VitalsChart(ui);
    fields = new UnitFields(ui, timeline, contender);
    bar.getStyleClass().add("contender-bar");
    name.getStyleClass().add("title");
    state.getStyleClass().addAll("caption", "muted");
    prognosis.getStyleClass().addAll("caption", "muted");
    Label frozen =
        new Label(ui.texts().get("autopsy.frozen"), ScaledIcon.of(Feather.LOCK, ICON, ui.look()));
    frozen.getStyleClass().addAll("caption", "frozen");
    frozen.visibleProperty().bind(isFrozen);
    frozen.managedProperty().bind(isFrozen);
    frozen.setId("frozen-" + contender);
    HBox head = new HBox(bar, name, state, frozen);
    cause.setId("cause-" + contender);
    head.getStyleClass().add("head");
    getChildren()
        .addAll(
            head,
            cause,
            new FlowPane(before, slowly),
            prognosis,
            product,
            plot,
            vitals,
            fields,
            deeds());
  }

  private static Label wrapped() {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  private Button button(String id, String title, Runnable action) {
    Button button = new Button(ui.texts().get(title));
    button.setId("autopsy-" + contender + "-" + id);
    button.getStyleClass().addAll("quiet", "link", "caption");
    button.managedProperty().bind(button.visibleProperty());
    button.setOnAction(event -> action.run());
    return button;
  }

  private FlowPane deeds() {
    return new FlowPane(
        freeze,
        button(
            "reinitialize",
            "autopsy.reinitialize",
            () -> timeline.change(new Change.Reinitialize(address()))));
  }

  private void toggleFrozen() {
    timeline.change(isFrozen.get() ? new Change.Unfreeze(address()) : new Change.Freeze(address()));
  }

  private Change.UnitAddress address() {
    return new Change.UnitAddress(contender, unit.layer(), unit.unit());
  }

  private Optional<Long> step() {
    return switch (telling) {
      case Telling.Happened(Finding finding, boolean _) ->
          Optional.of(finding.event().step()).filter(step -> step > 0);
      default -> Optional.empty();
    };
  }

  /** Shows what the page shows of the unit now. */
  void show(ContenderSnapshot snapshot, UnitRef newUnit, LineStyle style) {
    unit = newUnit;
    isFrozen.set(snapshot.frozen().contains(unit));
    bar.setStyle("-fx-background-color: " + Css.of(style.color()));
    name.setText(ui.texts().name(snapshot.activation()));
    state.setText(say(UnitReading.of(snapshot, unit).words().getFirst()));
    plot.show(
        new UnitSight.Seen(
            snapshot.activation(), snapshot.examination().unit(unit.layer(), unit.unit())),
        style);
    fields.show(snapshot.network(), unit);
  }

  /** Shows what goes into the unit, or that a sample has to be pointed at for that. */
  void show(Optional<DotText> text) {
    product.setText(text.map(this::say).orElseGet(() -> ui.texts().get("autopsy.product.none")));
  }

  private String say(DotText text) {
    List<String> summands = new ArrayList<>(text.terms());
    if (text.others() > 0) {
      summands.add(
          ui.texts().get("autopsy.product.rest", text.rest(), Integer.toString(text.others())));
    }
    summands.add(text.bias());
    return ui.texts().get("autopsy.product", String.join(" + ", summands), text.z(), text.value());
  }

  /** Shows what is known of the unit at this step. */
  void show(Inquest.Part part, ContenderSnapshot snapshot, LineStyle style) {
    telling = part.telling();
    cause.setText(say(telling));
    before.setVisible(step().isPresent());
    slowly.setVisible(step().isPresent());
    boolean flat = snapshot.activation().hasFlatSide();
    long step = part.present().step();
    prognosis.setText(part.outlook().filter(_ -> !flat).map(each -> say(each, step)).orElse(""));
    vitals.show(new VitalsPicture(part.curve(), part.present(), style.color()));
  }

  private String say(Telling told) {
    return switch (told) {
      case Telling.Nothing _ -> ui.texts().get("autopsy.nothing");
      case Telling.Happened(Finding finding, boolean ahead) -> {
        String sentence = Sentence.of(finding);
        yield ahead ? ui.texts().get("autopsy.ahead", sentence) : sentence;
      }
      case Telling.Sought _ -> ui.texts().get("autopsy.sought");
      case Telling.OffRecord _ -> ui.texts().get("autopsy.offRecord");
      case Telling.Stopped _ -> ui.texts().get("autopsy.stopped");
    };
  }

  /** What was measured at an earlier step says so. */
  private String say(Inquest.Outlook outlook, long step) {
    String said = say(outlook.prognosis());
    return outlook.step() == step
        ? said
        : ui.texts().get("autopsy.asOf", Numbers.grouped(outlook.step()), said);
  }

  private String say(Prognosis heading) {
    String largest = Numbers.fixed(heading.largest(), 3);
    String rise = Numbers.fixed(heading.rise(), 5);
    return heading.stepsToReturn().stream()
        .mapToObj(
            steps -> ui.texts().get("autopsy.returning", largest, rise, Numbers.grouped(steps)))
        .findFirst()
        .orElseGet(() -> ui.texts().get("autopsy.sinking", largest, rise));
  }

  private String say(Message message) {
    List<String> arguments = message.arguments();
    return ui.texts().get(message.key(), arguments.toArray());
  }
}
