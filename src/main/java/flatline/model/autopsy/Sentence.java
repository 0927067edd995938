package flatline.model.autopsy;

import flatline.model.activation.LeakyRelu;
import flatline.model.language.Language;
import flatline.model.language.NumberForm;
import flatline.model.language.Wordbook;
import flatline.model.training.LifeEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a {@link Finding} in one sentence, with the numbers of the run. */
public final class Sentence {

  private static final String NAME = "flatline/model/autopsy/sentences";
  private static final Sentence ENGLISH = new Sentence(Language.ENGLISH);

  private final Wordbook words;
  private final NumberForm numbers;

  private Sentence(Language language) {
    words = Wordbook.of(NAME, language);
    numbers = language.numbers();
  }

  /** The finding in English words, as files and commands have it. */
  public static String of(Finding finding) {
    return ENGLISH.tell(finding);
  }

  /** The finding in the words of a language. */
  public static String of(Finding finding, Language language) {
    return new Sentence(language).tell(finding);
  }

  private String tell(Finding finding) {
    String sentence = say(key(finding), finding);
    return Stream.of(Optional.of(sentence), overdetermined(finding), decayToo(finding))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> overdetermined(Finding finding) {
    return finding.overdetermined() ? Optional.of(words.get("overdetermined")) : Optional.empty();
  }

  /** Where an update is told of, what belonged to it beside gradients. */
  private Optional<String> decayToo(Finding finding) {
    return switch (finding.cause()) {
      case SINGLE_STEP, DRIFT, LAYER_BELOW, LEAK ->
          decay(finding).map(_ -> say("decay_too", finding));
      case BORN_DEAD, INTERVENTION, DECAY -> Optional.empty();
    };
  }

  private static Optional<Finding.Decay> decay(Finding finding) {
    return finding.step().flatMap(Finding.Blow::decay);
  }

  private String say(String key, Finding finding) {
    return words.get(key, arguments(finding));
  }

  /** By what its sentence is found: its cause and its kind. */
  static String key(Finding finding) {
    return cause(finding) + "." + finding.event().kind().name().toLowerCase(Locale.ROOT);
  }

  /** The cause, told more closely where its word alone would say something false. */
  private static String cause(Finding finding) {
    boolean falls =
        switch (finding.event().kind()) {
          case DEATH, INACTIVE -> true;
          case REVIVAL, ACTIVE -> false;
        };
    if (falls && finding.starved() && finding.cause() == Cause.LAYER_BELOW) {
      return "starved";
    }
    boolean wasSilent =
        finding.step().map(blow -> blow.before().reading().isSilent()).orElse(false);
    if (falls && wasSilent) {
      return "slope_changed";
    }
    boolean returns = finding.event().kind() == LifeEvent.Kind.ACTIVE;
    return finding.cause() == Cause.LEAK && returns && !leaks(finding)
        ? "slope"
        : finding.cause().id();
  }

  /**
   * Whether it is a leak that a unit has left on the negative side: most have another slope there.
   */
  private static boolean leaks(Finding finding) {
    return finding.step().map(blow -> blow.activation() instanceof LeakyRelu).orElse(false);
  }

  private static double slope(Finding.Blow blow) {
    return blow.activation().derivative(blow.before().reading().largest());
  }

  private Object[] arguments(Finding finding) {
    UnitValues after = finding.after();
    UnitValues before = finding.step().map(Finding.Blow::before).orElse(after);
    return new Object[] {
      Long.toString(finding.event().step()),
      shown(before.bias()),
      shown(after.bias()),
      numbers.of(share(before.reading().activeShare())),
      shown(after.reading().largest()),
      shown(finding.step().map(Finding.Blow::gradientNorm).orElse(0.0)),
      shown(finding.step().map(Finding.Blow::rate).orElse(0.0)),
      finding.step().map(blow -> Integer.toString(blow.batch().size())).orElse("0"),
      shown(before.reading().largest()),
      shown(finding.step().map(Finding.Blow::drift).orElse(0.0)),
      finding.step().map(blow -> Integer.toString(blow.driftSteps())).orElse("0"),
      Integer.toString(finding.event().layer()),
      shown(after.reading().largestInput()),
      shown(finding.step().map(Sentence::slope).orElse(0.0)),
      shown(decay(finding).map(decay -> 100 * decay.share()).orElse(0.0)),
      shown(decay(finding).map(Finding.Decay::largestWithout).orElse(0.0)),
      decay(finding).map(_ -> words.get("and_decay")).orElse("")
    };
  }

  private String shown(double value) {
    return numbers.of(number(value));
  }

  /** Three significant digits, a real minus sign. */
  static String number(double value) {
    double size = Math.abs(value);
    if (size == 0) {
      return "0";
    }
    String format = (size < 1e-3 || size >= 1e5) ? "%.2e" : decimals(size);
    return String.format(Locale.ROOT, format, value).replace('-', '−');
  }

  private static String decimals(double size) {
    if (size >= 100) {
      return "%.0f";
    }
    if (size >= 10) {
      return "%.1f";
    }
    return size >= 1 ? "%.2f" : "%.3f";
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, share < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
  }
}
