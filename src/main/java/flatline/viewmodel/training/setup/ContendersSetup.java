package flatline.viewmodel.training.setup;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.InForce;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Setup;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.ParameterSettings;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Which activations train side by side. Another activation acts from the current step on; another
 * number of contenders starts the run anew.
 */
public final class ContendersSetup {

  private final ScenarioEditor editor;
  private final DoubleSupplier leak;
  private final List<ChoiceSetting> activations = new ArrayList<>();
  private final List<Map<String, NumberSetting>> parameters = new ArrayList<>();
  private final List<TrainedSetup> trained = new ArrayList<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper leaking = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyObjectWrapper<Message> trainedSummary =
      new ReadOnlyObjectWrapper<>(Message.of("setup.training.alike"));
  private final BooleanProperty trainedOpen = new SimpleBooleanProperty();

  /**
   * @param leak what a new Leaky ReLU begins with
   */
  ContendersSetup(ScenarioEditor editor, DoubleSupplier leak) {
    this.editor = editor;
    this.leak = leak;
    for (int i = 0; i < Setup.MOST_CONTENDERS; i++) {
      int place = i;
      activations.add(
          new ChoiceSetting(
              "setting.activation" + (i + 1),
              TextKeys.ACTIVATIONS,
              TextKeys.ACTIVATIONS.words(),
              id -> replace(place, first(id))));
      trained.add(new TrainedSetup(editor, i));
      parameters.add(
          ParameterSettings.of(Integer.toString(i + 1), changed -> replace(place, changed)));
    }
  }

  /** How many contenders there are. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Whether one of them is a Leaky ReLU, so that the leak means something. */
  public ReadOnlyBooleanProperty leakingProperty() {
    return leaking.getReadOnlyProperty();
  }

  /** The activation of a contender, counted from 0, that may be beyond those there are. */
  public ChoiceSetting activation(int contender) {
    return activations.get(contender);
  }

  /** The parameters that a contender may have, by the id of the function that has it. */
  public Map<String, NumberSetting> parameters(int contender) {
    return parameters.get(contender);
  }

  /** In what a contender is trained otherwise than all. */
  public TrainedSetup trained(int contender) {
    return trained.get(contender);
  }

  /** How many are trained otherwise than all. */
  public ReadOnlyObjectProperty<Message> trainedSummaryProperty() {
    return trainedSummary.getReadOnlyProperty();
  }

  /** Whether it is unfolded in what each is trained otherwise; it stays so. */
  public BooleanProperty trainedOpenProperty() {
    return trainedOpen;
  }

  /** Adds a contender: the first activation that is not there yet. */
  public void add() {
    List<Activation> contenders = new ArrayList<>(now());
    List<String> present = contenders.stream().map(Activation::id).toList();
    if (contenders.size() < Setup.MOST_CONTENDERS) {
      contenders.add(
          Activation.all().stream()
              .map(Activation::id)
              .filter(id -> !present.contains(id))
              .map(this::first)
              .findFirst()
              .orElseGet(() -> first("relu")));
      become(contenders);
    }
  }

  /** Takes a contender away, unless it is the last one. */
  public void remove(int contender) {
    if (now().size() > 1) {
      editor.change(builder -> builder.without(contender));
    }
  }

  private Optional<Message> replace(int place, Activation wanted) {
    List<Entrant> entrants = new ArrayList<>(editor.scenario().setup().entrants());
    OptionalDouble own =
        place < entrants.size() ? entrants.get(place).atZero() : OptionalDouble.empty();
    Activation activation = wanted.withAtZero(own.orElse(Entrant.atZero(entrants)));
    boolean common = place >= entrants.size() || entrants.get(place).layers().hidden().isEmpty();
    if (common) {
      return editor.make(new Change.SetActivation(place, activation));
    }
    // What belongs to a layer stays while it runs: one for all layers is another network.
    entrants.set(place, entrants.get(place).with(activation));
    return editor.change(builder -> builder.entrants(entrants));
  }

  private List<Activation> now() {
    return editor.inForceProperty().get().activations();
  }

  private Optional<Message> become(List<Activation> contenders) {
    return editor.change(builder -> builder.contenders(contenders));
  }

  /** An activation to begin with; a Leaky ReLU takes the leak that is set. */
  private Activation first(String id) {
    Activation activation = Activation.named(id).orElseThrow();
    return activation instanceof LeakyRelu leaky
        ? leaky.withParameter(leak.getAsDouble())
        : activation;
  }

  Stream<NumberSetting> numbers() {
    return parameters.stream().flatMap(each -> each.values().stream());
  }

  void show(InForce now) {
    for (int i = 0; i < now.activations().size(); i++) {
      Activation activation = now.activations().get(i);
      activations.get(i).show(activation.id());
      NumberSetting parameter = parameters.get(i).get(activation.id());
      if (parameter != null) {
        parameter.show(activation.parameter().orElseThrow());
      }
    }
    leaking.set(now.leak().isPresent());
    count.set(now.activations().size());
  }

  /** Shows how contenders are set up to be trained. */
  void show(List<Entrant> entrants) {
    for (int i = 0; i < Math.min(entrants.size(), trained.size()); i++) {
      trained.get(i).show(entrants.get(i));
    }
    long otherwise = entrants.stream().filter(each -> !each.remedy().equals(Remedy.NONE)).count();
    trainedSummary.set(
        otherwise == 0
            ? Message.of("setup.training.alike")
            : Message.of(
                "setup.training.otherwise",
                Long.toString(otherwise),
                Integer.toString(entrants.size())));
  }
}
