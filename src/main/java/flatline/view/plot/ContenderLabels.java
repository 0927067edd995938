package flatline.view.plot;

import flatline.model.activation.Activation;
import flatline.model.scenario.Distinction;
import flatline.model.scenario.Setup;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What contenders are called, so that they can be told apart. */
public final class ContenderLabels {

  private ContenderLabels() {}

  /** The names of a set-up's contenders as they begin. */
  public static List<String> of(Setup setup, Phrases texts) {
    List<Activation> activations = setup.contenders();
    return IntStream.range(0, activations.size())
        .mapToObj(each -> of(each, activations, setup, texts))
        .toList();
  }

  /**
   * The name of one: with its parameter where a function comes twice, and with its remedy.
   *
   * @param contender from 0
   * @param activations in force, of all contenders
   */
  public static String of(int contender, List<Activation> activations, Setup setup, Phrases texts) {
    Activation activation = activations.get(contender);
    boolean twice =
        activations.stream().filter(each -> each.id().equals(activation.id())).count() > 1;
    OptionalDouble alpha = activation.parameter();
    String name = function(contender, activation, setup, texts);
    return remedied(
        twice && alpha.isPresent() ? name + " " + texts.numbers().exact(alpha.getAsDouble()) : name,
        contender,
        setup,
        texts);
  }

  /** What its units do; a leak that is learned has a name of its own. */
  public static String function(int contender, Activation activation, Setup setup, Phrases texts) {
    return setup.learnsLeaks(contender, activation)
        ? texts.get("remedy.leakRate")
        : texts.name(activation);
  }

  /** A name, and after it in what its way of training differs from that of the others. */
  public static String remedied(String name, int contender, Setup setup, Phrases texts) {
    if (contender >= setup.entrants().size()) {
      return name;
    }
    String all = name;
    for (Distinction each : Distinction.of(setup, contender)) {
      if (each.kind() != Distinction.Kind.LEAK_RATE || each.exact()) {
        all = texts.get("remedy.named", all, say(each, texts));
      }
    }
    return all;
  }

  private static String say(Distinction distinction, Phrases texts) {
    String number =
        distinction.value().isPresent()
            ? texts.numbers().exact(distinction.value().getAsDouble())
            : "";
    boolean exact = distinction.exact();
    return switch (distinction.kind()) {
      case THEN -> texts.get("remedy.then", texts.name(distinction.function().orElseThrow()));
      case OUTPUT -> texts.get("remedy.output", texts.name(distinction.function().orElseThrow()));
      case ADAM -> texts.get("remedy.adam");
      case BATCH_NORM -> texts.get("remedy.batchNorm");
      case COSINE -> texts.get("remedy.cosine");
      case AT_ZERO -> texts.get("remedy.derivativeAtZero", number);
      case RATE -> texts.get("remedy.rate", number);
      case RATE_FACTOR -> texts.get("remedy.rateFactor", number);
      case MOMENTUM -> texts.get(exact ? "remedy.momentum.exact" : "remedy.momentum", number);
      case CLIP -> texts.get(exact ? "remedy.clip.exact" : "remedy.clip", number);
      case RESET -> texts.get(exact ? "remedy.reset.exact" : "remedy.reset", number);
      case WARM_UP -> texts.get(exact ? "remedy.warmUp.exact" : "remedy.warmUp", number);
      case LEAK_RATE -> texts.get("remedy.leakRate.exact", number);
      case L1 -> texts.get(exact ? "remedy.l1.exact" : "remedy.l1", number);
      case L2 -> texts.get(exact ? "remedy.l2.exact" : "remedy.l2", number);
    };
  }
}
