package flatline.viewmodel.training.setup;

import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.network.initialization.Initialization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** How the first weights come about. */
public final class InitializationSetup {

  /** The option that stands for the weights of the file that is open. */
  public static final String EXPLICIT = "explicit";

  /** The output's weights follow the hidden layers' rule. */
  public static final String SAME = "same";

  private static final List<String> OUTPUTS = List.of("he", "xavier", "lecun", SAME);
  private static final TextKeys KINDS =
      TextKeys.of(
          "initialization.*", Stream.concat(WeightKind.ids().stream(), Stream.of(EXPLICIT)));
  private static final TextKeys OUTPUT_KINDS =
      TextKeys.of("outputWeights.*", Stream.concat(WeightKind.ids().stream(), Stream.of(SAME)));

  private final ScenarioEditor editor;
  private final ChoiceSetting kind;
  private final NumberSetting parameter;
  private final NumberSetting bias;
  private final ChoiceSetting output;
  private final NumberSetting outputBias;
  private final ReadOnlyBooleanWrapper drawn = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper hasParameter = new ReadOnlyBooleanWrapper();
  private RandomInitialization random =
      new RandomInitialization(new WeightRule.He(), 0, new WeightRule.Lecun(), 0);
  private Optional<ExplicitInitialization> explicit = Optional.empty();

  InitializationSetup(ScenarioEditor editor) {
    this.editor = editor;
    kind = new ChoiceSetting("setting.initialization", KINDS, WeightKind.ids(), this::changeKind);
    parameter =
        new NumberSetting(
            "setting.weightParameter",
            Scale.linear(0, 10, 0.1),
            Allowed.SPREADS,
            value -> draw(now -> withRule(now, WeightKind.of(now.hidden()).rule(value))));
    bias = biasNumber("setting.bias", (now, value) -> now.withBias(value));
    output = new ChoiceSetting("setting.outputWeights", OUTPUT_KINDS, OUTPUTS, this::changeOutput);
    outputBias =
        biasNumber(
            "setting.outputBias",
            (now, value) ->
                new RandomInitialization(now.hidden(), now.bias(), now.output(), value));
  }

  private interface BiasChange {
    RandomInitialization apply(RandomInitialization now, double value);
  }

  private NumberSetting biasNumber(String key, BiasChange change) {
    return new NumberSetting(
        key,
        Scale.linear(-10, 10, 0.5),
        Allowed.WEIGHTS,
        value -> draw(now -> change.apply(now, value)));
  }

  /** The rule of the hidden layers' weights. */
  public ChoiceSetting kind() {
    return kind;
  }

  /** The rule's parameter. */
  public NumberSetting parameter() {
    return parameter;
  }

  /** Whether the rule has a parameter. */
  public ReadOnlyBooleanProperty hasParameterProperty() {
    return hasParameter.getReadOnlyProperty();
  }

  /** The bias of every hidden unit. */
  public NumberSetting bias() {
    return bias;
  }

  /** The rule of the output's weights. */
  public ChoiceSetting output() {
    return output;
  }

  /** The output's bias. */
  public NumberSetting outputBias() {
    return outputBias;
  }

  /** Whether weights are drawn by rules, so that biases and rules can be chosen. */
  public ReadOnlyBooleanProperty drawnProperty() {
    return drawn.getReadOnlyProperty();
  }

  private void changeKind(String id) {
    if (id.equals(EXPLICIT)) {
      // Explicit weights fit one shape only, so the shape they came with comes back with them.
      explicit.ifPresent(weights ->
          editor.change(builder ->
              builder.hidden(weights.network().shape().hidden()).initialization(weights)));
    } else {
      WeightKind wanted = WeightKind.of(id);
      draw(now -> withRule(now, wanted.rule(wanted.firstParameter())));
    }
  }

  private void changeOutput(String id) {
    draw(now ->
        new RandomInitialization(
            now.hidden(),
            now.bias(),
            id.equals(SAME) ? now.hidden() : WeightKind.of(id).rule(0),
            now.outputBias()));
  }

  /** Another rule for the hidden layers; an output that follows them goes along. */
  private static RandomInitialization withRule(RandomInitialization now, WeightRule rule) {
    WeightRule forOutput = now.output().equals(now.hidden()) ? rule : now.output();
    return new RandomInitialization(rule, now.bias(), forOutput, now.outputBias());
  }

  private Optional<Message> draw(UnaryOperator<RandomInitialization> edit) {
    return editor.change(builder -> builder.initialization(edit.apply(random)));
  }

  Stream<NumberSetting> numbers() {
    return Stream.of(parameter, bias, outputBias);
  }

  void show(Scenario scenario) {
    Initialization initialization = scenario.setup().initialization();
    switch (initialization) {
      case RandomInitialization rules -> random = rules;
      case ExplicitInitialization weights -> explicit = Optional.of(weights);
    }
    boolean byRule = initialization instanceof RandomInitialization;
    List<String> kinds = new ArrayList<>(WeightKind.ids());
    explicit.ifPresent(_ -> kinds.add(EXPLICIT));
    kind.offer(kinds);
    WeightKind rule = WeightKind.of(random.hidden());
    kind.show(byRule ? rule.id() : EXPLICIT);
    drawn.set(byRule);
    hasParameter.set(byRule && rule.hasParameter());
    parameter.allow(rule.allowed());
    parameter.show(WeightKind.parameter(random.hidden()));
    bias.show(random.bias());
    boolean same = random.output().equals(random.hidden());
    output.show(same ? SAME : WeightKind.of(random.output()).id());
    outputBias.show(random.outputBias());
  }
}
