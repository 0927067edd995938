package flatline.view.training.units;

import flatline.model.activation.Activation;
import flatline.model.autopsy.Cause;
import flatline.model.autopsy.Finding;
import flatline.model.autopsy.Prognosis;
import flatline.model.autopsy.Sentence;
import flatline.model.language.NumberForm;
import flatline.view.Ui;
import flatline.viewmodel.training.timeline.DotText;
import flatline.viewmodel.training.timeline.Inquest;
import flatline.viewmodel.training.timeline.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What there is to say of a unit in one network: what befell it, where it heads, its w·x + b. */
final class AutopsyWords extends StackPane {

  private static final int DECIMALS = 3;

  private final Ui ui;
  private final Label product = wrapped();
  private final Label cause = wrapped();
  private final Label prognosis = wrapped();
  private final Label hint = wrapped();
  private final Label normalized = wrapped();
  private final Label stream = wrapped();
  private Telling telling = new Telling.Sought();

  AutopsyWords(Ui ui, int contender) {
    this.ui = ui;
    cause.setId("cause-" + contender);
    product.setId("dot-product-" + contender);
    prognosis.getStyleClass().add("muted");
    hint.getStyleClass().add("muted");
    normalized.getStyleClass().add("muted");
    normalized.setId("normalized-" + contender);
    stream.getStyleClass().add("muted");
    stream.setId("task-" + contender);
    var all = new VBox(product, cause, prognosis, stream, normalized, hint);
    all.getStyleClass().add("autopsy-words");
    var scroll = KeyScroll.of(all);
    getChildren().add(scroll);
    ScrollFade.over(scroll, all, this);
  }

  private static Label wrapped() {
    var label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("caption");
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  /** The step at which what is told of happened, if it was one that was made. */
  Optional<Long> step() {
    return switch (telling) {
      case Telling.Happened(Finding finding, boolean _) ->
          Optional.of(finding.event().step()).filter(step -> step > 0);
      default -> Optional.empty();
    };
  }

  /** Whether what happened is an update's doing, and no change of the samples. */
  boolean isByUpdate() {
    return !(telling instanceof Telling.Happened(Finding finding, boolean _)
        && finding.cause() == Cause.DATA);
  }

  /** Says when other samples come, by which the unit is judged then. */
  void setTask(OptionalLong steps) {
    stream.setText(
        steps.isPresent()
            ? ui.texts().get("autopsy.task", ui.texts().numbers().grouped(steps.getAsLong()))
            : "");
  }

  /** Says by which statistics all is told, of a unit whose z is normalized. */
  void setNormalized(boolean is) {
    normalized.setText(is ? ui.texts().get("autopsy.normalized") : "");
  }

  /** Shows what goes into the unit, or that a sample has to be pointed at for that. */
  void show(Optional<DotText> text) {
    product.setText(text.map(this::say).orElse(""));
    hint.setText(text.isPresent() ? "" : ui.texts().get("autopsy.product.none"));
  }

  private String say(DotText text) {
    NumberForm numbers = ui.texts().numbers();
    List<String> summands = new ArrayList<>(text.terms());
    summands.replaceAll(numbers::of);
    if (text.others() > 0) {
      String others = Integer.toString(text.others());
      summands.add(ui.texts().get("autopsy.product.rest", numbers.of(text.rest()), others));
    }
    summands.add(numbers.of(text.bias()));
    String sum = String.join(" + ", summands);
    return ui.texts().get("autopsy.product", sum, numbers.of(text.z()), numbers.of(text.value()));
  }

  /** Shows what is known of the unit at this step. */
  void show(Inquest.Part part, Activation activation) {
    telling = part.telling();
    cause.setText(say(telling));
    boolean flat = activation.hasFlatSide();
    long step = part.present().step();
    prognosis.setText(part.outlook().filter(_ -> !flat).map(each -> say(each, step)).orElse(""));
  }

  private String say(Telling told) {
    return switch (told) {
      case Telling.Nothing _ -> ui.texts().get("autopsy.nothing");
      case Telling.Happened(Finding finding, boolean ahead) -> {
        String sentence = Sentence.of(finding, ui.texts().languageProperty().get());
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
        : ui.texts().get("autopsy.asOf", ui.texts().numbers().grouped(outlook.step()), said);
  }

  private String say(Prognosis heading) {
    String largest = ui.texts().numbers().fixed(heading.largest(), DECIMALS);
    String change = ui.texts().numbers().fixed(Math.abs(heading.rise()), DECIMALS);
    if (heading.stepsToReturn().isPresent()) {
      String steps = ui.texts().numbers().grouped(heading.stepsToReturn().getAsLong());
      return ui.texts().get("autopsy.returning", largest, change, steps);
    }
    return ui.texts().get(course(heading), largest, change);
  }

  private static String course(Prognosis heading) {
    if (heading.steps() == 0) {
      return "autopsy.largest";
    }
    if (heading.rise() == 0) {
      return "autopsy.still";
    }
    return heading.rise() > 0 ? "autopsy.rising" : "autopsy.sinking";
  }
}
