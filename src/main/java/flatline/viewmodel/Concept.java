package flatline.viewmodel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A term of the field that the window uses: told in a sentence, a formula, and where it is from.
 */
public enum Concept {
  /** How far a step goes. */
  LEARNING_RATE("setting.rate", "setting.digitRate"),
  /** How many samples make a step. */
  BATCH_SIZE("setting.batchSize"),
  /** What is added to w·x. */
  BIAS("setting.bias", "setting.digitBias"),
  /** The slope of Leaky ReLU below 0. */
  LEAK("alpha.name"),
  /** Weights for rectifiers. */
  HE("initialization.he", "outputWeights.he"),
  /** Weights for both ways through a layer. */
  XAVIER("initialization.xavier", "outputWeights.xavier"),
  /** Weights by the inputs alone. */
  LECUN("initialization.lecun", "outputWeights.lecun"),
  /** Mean 0 and variance 1. */
  NORMALIZATION("normalization.standardized", "normalization.none"),
  /** The loss of probabilities. */
  CROSS_ENTROPY("loss.cross_entropy"),
  /** The loss of distances. */
  SQUARED_ERROR("loss.squared_error_tanh", "loss.squared_error_linear"),
  /** L2. */
  WEIGHT_DECAY("setting.decay"),
  /** Zeros among the outputs. */
  SPARSITY("units.sparsity"),
  /** No gradient on any sample. */
  DEAD("count.state.dead", "unit.dead", "unit.bornDead"),
  /** Negative on all samples, with a gradient. */
  INACTIVE("count.state.inactive", "count.inactive", "unit.inactive"),
  /** Active on few samples. */
  SLEEPING("count.sleeping"),
  /** Says little beside the others of its layer. */
  DORMANT("setting.dormant", "unit.dormant", "study.measure.dormantEnd"),
  /** No derivative that a double can hold. */
  SATURATED("count.state.saturated", "count.saturated", "unit.saturated");

  /** What they are called. */
  public static final TextKeys TITLES = TextKeys.of("concept.*", values());

  /** What they are, in a sentence or two. */
  public static final TextKeys SAYS = TextKeys.of("concept.*.says", values());

  /** Their formulas. */
  public static final TextKeys FORMULAS = TextKeys.of("concept.*.formula", values());

  /** Where they are from. */
  public static final TextKeys SOURCES = TextKeys.of("concept.*.source", values());

  private final List<String> names;

  Concept(String... names) {
    this.names = List.of(names);
  }

  /** What a text is a name of, if it is that of a concept. */
  public static Optional<Concept> of(String textKey) {
    return Arrays.stream(values()).filter(each -> each.names.contains(textKey)).findFirst();
  }
}
