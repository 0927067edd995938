package flatline.view.plot.time;

import flatline.model.language.NumberForm;
import flatline.model.loop.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is painted of a run over its steps.
 *
 * @param names of the contenders, in their order
 * @param part the steps that are seen; empty for all of them
 * @param endings for each contender what is said in place of its value, once it has diverged
 * @param testName what is said of a line of test losses
 */
public record TimePicture(
    Figure figure,
    Snapshot snapshot,
    Optional<StepRange> part,
    List<String> names,
    List<Optional<String>> endings,
    String testName) {

  /**
   * A line of it.
   *
   * @param contender whose, from 0
   * @param test whether it is of the samples kept back
   */
  record Line(int contender, boolean test) {}

  /** With nothing said of lines of test losses. */
  public TimePicture(
      Figure figure,
      Snapshot snapshot,
      Optional<StepRange> part,
      List<String> names,
      List<Optional<String>> endings) {
    this(figure, snapshot, part, names, endings, "");
  }

  /** Copies the lists. */
  public TimePicture {
    names = List.copyOf(names);
    endings = List.copyOf(endings);
  }

  /** Its lines: one of each contender, and below it the test loss of each that goes on. */
  List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < names.size(); i++) {
      lines.add(new Line(i, false));
    }
    for (int i = 0; i < names.size(); i++) {
      boolean tested = snapshot.contenders().get(i).test().isPresent();
      if (figure == Figure.LOSS && tested && endings.get(i).isEmpty()) {
        lines.add(new Line(i, true));
      }
    }
    return lines;
  }

  /** What stands at the end of each line: its name and its value. */
  public List<String> labels(NumberForm numbers) {
    return lines().stream().map(line -> whole(line) + " " + value(line, numbers)).toList();
  }

  private String whole(Line line) {
    String name = names.get(line.contender());
    return line.test() ? name + " " + testName : name;
  }

  /** What a line is called beside it, where its colour tells whose it is. */
  String name(Line line) {
    return line.test() ? testName : names.get(line.contender());
  }

  /** What stands at the end of a line, after its name. */
  String value(Line line, NumberForm numbers) {
    var contender = snapshot.contenders().get(line.contender());
    Series series = line.test() ? Series.TEST_LOSS : figure.series();
    double now = series.now(contender);
    return endings.get(line.contender()).orElseGet(() -> numbers.of(figure.text(now)));
  }
}
