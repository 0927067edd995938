package flatline.viewmodel.training.setup;

import flatline.model.remedy.OwnRemedy;
import flatline.model.remedy.RemedyKind;
import flatline.model.remedy.RemedyPart;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Remedy;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * In what one contender is trained otherwise than all: in nothing, or in one of the remedies.
 * Another one starts the run anew.
 */
public final class TrainedSetup {

  private static final String ALIKE = "alike";

  /** What a file may set and a choice of one cannot. */
  private static final String OTHERWISE = "otherwise";

  private static final TextKeys NAMES =
      TextKeys.of(
          "remedies.kind.*",
          Stream.concat(Stream.of(ALIKE, OTHERWISE), OwnRemedy.KINDS.stream().map(RemedyKind::id)));

  private final ScenarioEditor editor;
  private final int contender;
  private final ChoiceSetting kind;
  private final NumberSetting number;
  private final ReadOnlyBooleanWrapper numbered = new ReadOnlyBooleanWrapper();

  /**
   * @param contender which one, from 0
   */
  TrainedSetup(ScenarioEditor editor, int contender) {
    this.editor = editor;
    this.contender = contender;
    String place = Integer.toString(contender + 1);
    kind = new ChoiceSetting("setting.trained" + place, NAMES, options(false), this::choose);
    number =
        new NumberSetting(
            "setting.trainedNumber" + place,
            Scale.logarithmic(0.001, 1000),
            Allowed.positive(1000),
            value -> chosen().flatMap(each -> become(RemedyPart.of(each, value))));
    kind.show(ALIKE);
  }

  private static List<String> options(boolean otherwise) {
    List<String> options = new ArrayList<>();
    options.add(ALIKE);
    OwnRemedy.KINDS.forEach(each -> options.add(each.id()));
    if (otherwise) {
      options.add(OTHERWISE);
    }
    return options;
  }

  /** What is otherwise. */
  public ChoiceSetting kind() {
    return kind;
  }

  /** Its number. */
  public NumberSetting number() {
    return number;
  }

  /** Whether it has a number. */
  public ReadOnlyBooleanProperty numberedProperty() {
    return numbered.getReadOnlyProperty();
  }

  private Optional<RemedyKind> chosen() {
    return RemedyKind.named(kind.chosenProperty().get());
  }

  private void choose(String id) {
    if (id.equals(ALIKE)) {
      become(Remedy.NONE);
    } else {
      chosen().ifPresent(each -> become(RemedyPart.alone(each).getFirst()));
    }
  }

  private Optional<Message> become(RemedyPart part) {
    return become(OwnRemedy.of(part));
  }

  private Optional<Message> become(Remedy remedy) {
    List<Entrant> entrants = new ArrayList<>(editor.scenario().setup().entrants());
    entrants.set(contender, entrants.get(contender).with(remedy));
    return editor.change(builder -> builder.entrants(entrants));
  }

  /** Shows what is set up of a contender. */
  void show(Entrant entrant) {
    Optional<RemedyPart> part = OwnRemedy.part(entrant.remedy());
    boolean otherwise = part.isEmpty() && !entrant.remedy().equals(Remedy.NONE);
    kind.offer(options(otherwise));
    kind.show(part.map(each -> each.kind().id()).orElse(otherwise ? OTHERWISE : ALIKE));
    part.map(RemedyPart::kind).ifPresent(each -> number.allow(Allowed.of(each)));
    part.map(RemedyPart::number).ifPresent(each -> each.ifPresent(number::show));
    numbered.set(part.map(RemedyPart::number).filter(each -> each.isPresent()).isPresent());
  }
}
