package flatline.view.study.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.Band;
import flatline.model.digits.DigitRun;
import flatline.model.digits.DigitSnapshot;
import flatline.view.Words;
import flatline.view.study.run.FigureFormat;
import flatline.viewmodel.study.digits.DigitFigure;
import flatline.viewmodel.study.digits.DigitTextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a comparison on digits allows to be said, in sentences. */
final class DigitsVerdict {

  private final Words words;

  DigitsVerdict(Words words) {
    this.words = words;
  }

  /** The second activation against the first, and what went wrong. */
  String say(DigitSnapshot snapshot, DigitFigure figure) {
    List<String> sentences = new ArrayList<>();
    List<Activation> activations = snapshot.plan().activations();
    if (activations.size() > 1) {
      difference(snapshot, activations.get(1), activations.getFirst(), figure)
          .ifPresent(sentences::add);
    }
    for (Activation activation : activations) {
      diverged(snapshot, activation).ifPresent(sentences::add);
    }
    return String.join(" ", sentences);
  }

  private Optional<String> difference(
      DigitSnapshot snapshot, Activation of, Activation against, DigitFigure figure) {
    int epoch = snapshot.lastCommonEpoch();
    // Before the first epoch ends nothing was learned that could be compared.
    return Optional.of(snapshot)
        .filter(_ -> epoch > 0)
        .flatMap(now -> now.difference(of, against, epoch, figure::in))
        .map(band -> sentence(words.name(of), words.name(against), figure, epoch, band));
  }

  private String sentence(String of, String against, DigitFigure figure, int epoch, Band band) {
    var format = new FigureFormat(figure);
    String key = "digits.verdict.none";
    if (band.runs() < 2) {
      key = "digits.verdict.one";
    } else if (band.low() > 0) {
      key = "digits.verdict.higher";
    } else if (band.high() < 0) {
      key = "digits.verdict.lower";
    }
    return words.get(
        key,
        of,
        against,
        words.get(DigitTextKeys.FIGURE_TIPS.of(figure.id())),
        format.value(Math.abs(band.mean())),
        format.range(band.low(), band.high()),
        Integer.toString(band.runs()),
        Integer.toString(epoch));
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
