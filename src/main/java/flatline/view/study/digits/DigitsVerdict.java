package flatline.view.study.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.Band;
import flatline.model.digits.DigitRun;
import flatline.model.digits.DigitSnapshot;
import flatline.model.language.RunningText;
import flatline.view.Words;
import flatline.view.study.run.FigureFormat;
import flatline.viewmodel.TextKeys;
import flatline.viewmodel.study.digits.DigitFigure;
import flatline.viewmodel.study.digits.DigitTextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a comparison on digits allows to be said, in sentences. */
final class DigitsVerdict {

  private static final String ONE = "one";
  private static final String HIGHER = "higher";
  private static final String LOWER = "lower";
  private static final String NONE = "none";

  /** Sentences by what can be said. */
  static final TextKeys KEYS = TextKeys.of("digits.verdict.*", Stream.of(ONE, HIGHER, LOWER, NONE));

  private final Words words;

  DigitsVerdict(Words words) {
    this.words = words;
  }

  /** What the first two activations come to, and what went wrong. */
  String say(DigitSnapshot snapshot, DigitFigure figure) {
    List<String> sentences = new ArrayList<>();
    difference(snapshot, figure)
        .ifPresent(band -> sentences.add(sentence(KEYS.of(judged(band)), snapshot, figure, band)));
    for (Activation activation : snapshot.plan().activations()) {
      diverged(snapshot, activation).ifPresent(sentences::add);
    }
    return RunningText.inARow(sentences);
  }

  /** The figures behind it; empty as long as there are none. */
  String statistics(DigitSnapshot snapshot, DigitFigure figure) {
    // One run has no interval.
    return difference(snapshot, figure)
        .filter(band -> band.runs() > 1)
        .map(band -> sentence("digits.details", snapshot, figure, band))
        .orElse("");
  }

  /** The second activation against the first. */
  private static Optional<Band> difference(DigitSnapshot snapshot, DigitFigure figure) {
    List<Activation> activations = snapshot.plan().activations();
    int epoch = snapshot.lastCommonEpoch();
    // Before the first epoch ends nothing was learned that could be compared.
    return Optional.of(snapshot)
        .filter(_ -> epoch > 0 && activations.size() > 1)
        .flatMap(
            now -> now.difference(activations.get(1), activations.getFirst(), epoch, figure::in));
  }

  private static String judged(Band band) {
    if (band.runs() < 2) {
      return ONE;
    }
    if (band.low() > 0) {
      return HIGHER;
    }
    return band.high() < 0 ? LOWER : NONE;
  }

  private String sentence(String key, DigitSnapshot snapshot, DigitFigure figure, Band band) {
    var format = new FigureFormat(figure, words.numbers());
    Activation against = snapshot.plan().activations().getFirst();
    Activation of = snapshot.plan().activations().get(1);
    return words.get(
        key,
        words.name(of),
        words.name(against),
        words.get(DigitTextKeys.FIGURE_TIPS.of(figure.id())),
        mean(snapshot, figure, of),
        mean(snapshot, figure, against),
        Integer.toString(snapshot.lastCommonEpoch()),
        format.difference(band.mean(), words),
        format.differenceRange(band.low(), band.high()),
        Integer.toString(band.runs()));
  }

  private String mean(DigitSnapshot snapshot, DigitFigure figure, Activation activation) {
    return snapshot
        .band(activation, snapshot.lastCommonEpoch(), figure::in)
        .map(band -> new FigureFormat(figure, words.numbers()).value(band.mean()))
        .orElse("");
  }

  private Optional<String> diverged(DigitSnapshot snapshot, Activation activation) {
    List<DigitRun> runs =
        snapshot.runs(activation).stream().filter(run -> run.divergedAt().isPresent()).toList();
    return runs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.get(
                "digits.verdict.diverged",
                words.name(activation),
                Integer.toString(runs.size()),
                Integer.toString(snapshot.runs(activation).size()),
                Long.toString(runs.getFirst().divergedAt().getAsLong())));
  }
}
