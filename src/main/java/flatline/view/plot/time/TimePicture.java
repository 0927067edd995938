package flatline.view.plot.time;

import flatline.model.language.NumberForm;
import flatline.model.loop.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is painted of a run over its steps.
 *
 * @param names of the contenders, in their order
 * @param part the steps that are seen; empty for all of them
 * @param endings for each contender what is said in place of its value, once it has diverged
 */
public record TimePicture(
    Figure figure,
    Snapshot snapshot,
    Optional<StepRange> part,
    List<String> names,
    List<Optional<String>> endings) {

  /** Copies the lists. */
  public TimePicture {
    names = List.copyOf(names);
    endings = List.copyOf(endings);
  }

  /** What stands at the end of each line: its name and its value. */
  public List<String> labels(NumberForm numbers) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> names.get(i) + " " + value(i, numbers))
        .toList();
  }

  /** What stands at the end of a contender's line, after its name. */
  String value(int contender, NumberForm numbers) {
    return endings
        .get(contender)
        .orElseGet(() -> numbers.of(figure.text(figure.now(snapshot.contenders().get(contender)))));
  }
}
