package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonPlace;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.model.activation.Activation;
import flatline.model.activation.Relu;
import flatline.model.network.Shape;
import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Setup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code contenders}, and what the output of all of them does. */
public final class ContenderReader {

  public static final List<String> IDS = Activation.all().stream().map(Activation::id).toList();

  static final String LAYERS = "activations";
  static final String OUTPUT = "outputActivation";
  static final String OUTPUT_ALPHA = "outputAlpha";
  static final String AT_ZERO = "derivativeAtZero";
  static final String NO_CHOICE = "be given for relu or leaky_relu alone";

  private final JsonInput input;
  private final List<Entrant> contenders = new ArrayList<>();

  /** Those that say themselves what their output does. */
  private final Set<Integer> own = new HashSet<>();

  /** Those that say themselves what their f′(0) is. */
  private final Set<Integer> ownAtZero = new HashSet<>();

  private String id = "";
  private double alpha;
  private List<Activation> hidden = List.of();
  private String output = "";
  private double outputAlpha;
  private double atZero;

  ContenderReader(JsonInput input) {
    this.input = input;
  }

  void read() throws ScenarioException {
    contenders.clear();
    own.clear();
    ownAtZero.clear();
    input.array(Setup.MOST_CONTENDERS, () -> contenders.add(contender()));
  }

  /** Takes the keys of the output's activation in. */
  Keys addTo(Keys keys) {
    return keys.on(OUTPUT, () -> output = input.choice(IDS))
        .on(OUTPUT_ALPHA, () -> outputAlpha = input.real())
        .on(AT_ZERO, () -> atZero = input.real(Relu.AT_ZERO));
  }

  /** What f′(0) was read to be for all; 0 where nothing was said. */
  double atZero() {
    return atZero;
  }

  /**
   * The contenders with the output and f′(0) that were read for all, where they have none of their
   * own.
   *
   * @param customary those of a scenario that names none
   * @param seen the scenario's keys
   */
  List<Entrant> contenders(List<Entrant> customary, Map<String, JsonPlace> seen)
      throws ScenarioException {
    List<Entrant> all = new ArrayList<>(seen.containsKey("contenders") ? contenders : customary);
    Optional<Activation> common = output(seen);
    for (int i = 0; common.isPresent() && i < all.size(); i++) {
      if (!own.contains(i)) {
        all.set(i, all.get(i).withOutput(common.get()));
      }
    }
    for (int i = 0; i < all.size(); i++) {
      if (!ownAtZero.contains(i)) {
        all.set(i, all.get(i).withAtZero(atZero));
      }
    }
    return all;
  }

  private Optional<Activation> output(Map<String, JsonPlace> seen) throws ScenarioException {
    JsonPlace alone = seen.get(OUTPUT_ALPHA);
    if (!seen.containsKey(OUTPUT)) {
      if (alone != null) {
        throw alone.refuse("stand beside " + OUTPUT, Real.text(outputAlpha));
      }
      return Optional.empty();
    }
    try {
      return Optional.of(activation(output, outputAlpha, alone));
    } catch (Refusal refused) {
      // An activation knows its parameter by the key that it has elsewhere.
      throw Objects.requireNonNull(alone).refuse(refused.must(), refused.given());
    }
  }

  private Entrant contender() throws ScenarioException {
    RuleReader rule = new RuleReader(input);
    Keys keys =
        new Keys()
            .on("activation", () -> id = input.choice(IDS))
            .on(LAYERS, () -> hidden = layers())
            .on("alpha", () -> alpha = input.real());
    String common = output;
    double commonAlpha = outputAlpha;
    double commonAtZero = atZero;
    Map<String, JsonPlace> seen = input.object(addTo(rule.addAllTo(keys)));
    Entrant entrant = entrant(seen).with(rule.remedy());
    Optional<Activation> ownOutput = output(seen);
    ownOutput.ifPresent(_ -> own.add(contenders.size()));
    output = common;
    outputAlpha = commonAlpha;
    double share = atZero;
    atZero = commonAtZero;
    Entrant whole = ownOutput.map(entrant::withOutput).orElse(entrant);
    if (!seen.containsKey(AT_ZERO)) {
      return whole;
    }
    if (whole.atZero().isEmpty()) {
      throw Objects.requireNonNull(seen.get(AT_ZERO)).refuse(NO_CHOICE, Real.text(share));
    }
    ownAtZero.add(contenders.size());
    return whole.withAtZero(share);
  }

  /** What its hidden layers do: all the same, or each what is named for it. */
  private Entrant entrant(Map<String, JsonPlace> seen) throws ScenarioException {
    JsonPlace layers = seen.get(LAYERS);
    JsonPlace common = seen.get("activation");
    if (layers == null) {
      if (common == null) {
        throw input.here().refuse("have the key activation", "none");
      }
      return Entrant.of(activation(id, alpha, seen.get("alpha")));
    }
    for (String one : List.of("activation", "alpha")) {
      if (seen.containsKey(one)) {
        throw layers.refuse("stand alone", "it beside " + one);
      }
    }
    if (hidden.isEmpty()) {
      throw layers.refuse("have one for each hidden layer", "none");
    }
    return Entrant.of(hidden.getFirst()).withHidden(hidden);
  }

  private List<Activation> layers() throws ScenarioException {
    List<Activation> read = new ArrayList<>();
    input.array((int) Shape.LAYERS.most(), () -> read.add(activation(input.choice(IDS), 0, null)));
    return read;
  }

  /**
   * The activation of that name.
   *
   * @param id one of {@link #IDS}
   * @param alpha counts only where it was stated
   * @param stated where alpha stood; null leaves the customary one
   */
  static Activation activation(String id, double alpha, @Nullable JsonPlace stated)
      throws ScenarioException {
    Activation customary = Activation.named(id).orElseThrow();
    if (stated == null) {
      return customary;
    }
    if (customary.parameter().isEmpty()) {
      throw stated.refuse("not be given for activation " + id, Real.text(alpha));
    }
    return customary.withParameter(alpha);
  }
}
