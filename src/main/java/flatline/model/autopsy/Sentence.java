package flatline.model.autopsy;

import flatline.model.activation.LeakyRelu;
import flatline.model.language.Language;
import flatline.model.language.NumberForm;
import flatline.model.language.RunningText;
import flatline.model.language.Wordbook;
import flatline.model.training.LifeEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says a {@link Finding} in one sentence, with the numbers of the run. */
public final class Sentence {

  private static final String NAME = "flatline/model/autopsy/sentences";
  private static final Wordbook ENGLISH = Wordbook.of(NAME, Language.ENGLISH);

  private final Finding finding;
  private final SentenceFilling filling;
  private final Wordbook words;

  private Sentence(Finding finding, SentenceFilling filling, Wordbook words) {
    this.finding = finding;
    this.filling = filling;
    this.words = words;
  }

  /** The finding in English words, its numbers as files and commands have them. */
  public static String of(Finding finding) {
    var filling = new SentenceFilling(finding, NumberStyle.FILES, NumberForm.ROOT, ENGLISH);
    return new Sentence(finding, filling, ENGLISH).say();
  }

  /** The finding in the words of a language, its numbers as the screen has them. */
  public static String of(Finding finding, Language language) {
    Wordbook words = Wordbook.of(NAME, language);
    var filling = new SentenceFilling(finding, NumberStyle.SCREEN, language.numbers(), words);
    return new Sentence(finding, filling, words).say();
  }

  private String say() {
    return Stream.of(
            Optional.of(say(key(finding))),
            overdetermined(),
            decayToo(),
            carriedToo(),
            normalizedToo())
        .flatMap(Optional::stream)
        .collect(RunningText.inARow());
  }

  private Optional<String> overdetermined() {
    return finding.overdetermined() ? Optional.of(words.get("overdetermined")) : Optional.empty();
  }

  /** Where an update is told of, what belonged to it beside gradients. */
  private Optional<String> decayToo() {
    return switch (finding.cause()) {
      case SINGLE_STEP, DRIFT, LAYER_BELOW, LEAK, INERTIA ->
          finding.step().flatMap(Finding.Blow::decay).map(_ -> say("decay_too"));
      case BORN_DEAD, DATA, INTERVENTION, DECAY, RESET -> Optional.empty();
    };
  }

  /** Where a unit's own update is told of, how much of it earlier gradients brought. */
  private Optional<String> carriedToo() {
    return switch (finding.cause()) {
      case SINGLE_STEP, DRIFT, LEAK ->
          finding.step().flatMap(Finding.Blow::carried).map(_ -> say("carried_too"));
      case BORN_DEAD, DATA, INTERVENTION, DECAY, LAYER_BELOW, INERTIA, RESET -> Optional.empty();
    };
  }

  /** Where a normalized unit's update is told of, by which statistics it went. */
  private Optional<String> normalizedToo() {
    boolean told =
        switch (finding.cause()) {
          case SINGLE_STEP, DRIFT, LAYER_BELOW, LEAK, INERTIA, DECAY -> true;
          case BORN_DEAD, DATA, INTERVENTION, RESET -> false;
        };
    return told && finding.step().map(Finding.Blow::normalized).orElse(false)
        ? Optional.of(words.get("normalized_too"))
        : Optional.empty();
  }

  private String say(String key) {
    return words.get(key, filling.all());
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
          case REVIVAL, ACTIVE, RESET -> false;
        };
    if (falls && finding.starved() && finding.cause() == Cause.LAYER_BELOW) {
      return "starved";
    }
    boolean wasSilent =
        finding.step().map(blow -> blow.before().reading().isSilent()).orElse(false);
    if (falls && wasSilent) {
      return "slope_changed";
    }
    if (finding.cause() == Cause.RESET && finding.after().reading().isSilent()) {
      return "reset_in_vain";
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
}
