package flatline.interchange.remedy;

import static flatline.model.remedy.RemedyKind.ADAM;
import static flatline.model.remedy.RemedyKind.BATCH_NORM;
import static flatline.model.remedy.RemedyKind.CLIP;
import static flatline.model.remedy.RemedyKind.COSINE;
import static flatline.model.remedy.RemedyKind.L2;
import static flatline.model.remedy.RemedyKind.LEAKY;
import static flatline.model.remedy.RemedyKind.MOMENTUM;
import static flatline.model.remedy.RemedyKind.PRELU;
import static flatline.model.remedy.RemedyKind.RATE_FACTOR;
import static flatline.model.remedy.RemedyKind.RESET;
import static flatline.model.remedy.RemedyKind.STANDARDIZED;
import static flatline.model.remedy.RemedyKind.WARM_UP;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.json.Shown;
import flatline.model.activation.Relu;
import flatline.model.remedy.RemedyKind;
import flatline.model.remedy.RemedyPart;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of causes and remedies that is made unless another one is asked for. */
public final class Remedies {

  /** The presets that make most units die, each by another cause. */
  public static final List<String> CAUSES =
      List.of("bad-initialization", "dying-while-you-watch", "hot-start", "badly-scaled-spiral");

  private Remedies() {}

  /** The columns. */
  public static List<List<RemedyPart>> customary() {
    List<List<RemedyPart>> columns = new ArrayList<>();
    for (RemedyKind kind :
        List.of(
            LEAKY,
            PRELU,
            RATE_FACTOR,
            CLIP,
            WARM_UP,
            COSINE,
            MOMENTUM,
            ADAM,
            L2,
            BATCH_NORM,
            RESET,
            STANDARDIZED)) {
      RemedyPart.alone(kind).forEach(part -> columns.add(List.of(part)));
      if (kind == MOMENTUM) {
        columns.add(List.of(RemedyPart.of(MOMENTUM, 0.9), RemedyPart.of(RATE_FACTOR, 0.1)));
      }
      if (kind == BATCH_NORM) {
        columns.add(List.of(RemedyPart.of(BATCH_NORM), RemedyPart.of(RATE_FACTOR, 5)));
      }
    }
    return List.copyOf(columns);
  }

  /** What a scenario does to ReLU alone, which is what remedies are held against. */
  public static Scenario cause(Scenario scenario) {
    var relu = new Relu(Entrant.atZero(scenario.setup().entrants()));
    return scenario.with(builder -> builder.entrants(List.of(new Entrant(relu, Remedy.NONE))));
  }

  /**
   * A remedy by its name.
   *
   * @param name a word and perhaps a number, {@code clip 0.1}; some at once joined by {@code +}
   * @throws ScenarioException if there is none of that name; says which there are
   */
  public static RemedyChange named(String name) throws ScenarioException {
    List<RemedyPart> parts = new ArrayList<>();
    for (String part : name.split("\\+", -1)) {
      parts.add(part(part.strip()).orElseThrow(() -> unknown(part.strip())));
    }
    return RemedyChange.of(parts);
  }

  private static Optional<RemedyPart> part(String name) {
    int gap = name.lastIndexOf(' ');
    Optional<RemedyPart> whole =
        RemedyKind.of(name).flatMap(kind -> RemedyPart.alone(kind).stream().findFirst());
    if (whole.isPresent() || gap < 0) {
      return whole;
    }
    try {
      double number = Double.parseDouble(name.substring(gap + 1));
      return RemedyKind.of(name.substring(0, gap).strip())
          .filter(RemedyKind::hasNumber)
          .map(kind -> RemedyPart.of(kind, number));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private static ScenarioException unknown(String name) {
    String known =
        Arrays.stream(RemedyKind.values())
            .map(kind -> RemedyPart.alone(kind).getFirst().name())
            .collect(Collectors.joining(", "));
    return new ScenarioException(
        String.format(
            Locale.ROOT,
            "must be NAME={\"key\": value, …} or one of %s, with any number, got %s",
            known,
            Shown.text(name)));
  }
}
