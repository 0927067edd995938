package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.lanes.Measure;
import flatline.model.study.Comparison;
import flatline.model.study.Plan;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** The other program's table of causes and remedies, and ours beside it. */
final class RemedyFigures {

  /** Seeds of each of the other program's cells. */
  private static final int SEEDS = 200;

  private static final String HOT_START = "hot-start";

  private static final List<Figure> ALL = read();

  private RemedyFigures() {}

  /** One cell's statistic of one figure. */
  private record Figure(String cause, String remedy, String id, Statistic statistic) {

    static Figure parse(String line) {
      String[] cells = line.split(",", -1);
      return new Figure(
          cells[0], cells[1], cells[2], Statistic.parse(cells[3], cells[4], cells[5], cells[6]));
    }

    Measure measure() {
      return Stream.of(Measure.values())
          .filter(each -> each.id().equals(id))
          .findFirst()
          .orElseThrow();
    }

    void check(double[] measured) {
      String what = cause + ", " + remedy + ", " + id;
      statistic.checkFinite(SEEDS, measured, measured.length, what);
      if (statistic.finite() == 0) {
        return;
      }
      boolean explodes =
          statistic.mayExplode(SEEDS) || Statistic.of(measured).mayExplode(measured.length);
      if (explodes || cause.equals(HOT_START)) {
        statistic.checkMedian(measured, what);
      } else {
        statistic.checkMean(measured, what);
      }
    }
  }

  /** The pairs of cause and remedy that were measured. */
  static List<List<String>> cells() {
    return ALL.stream().map(each -> List.of(each.cause, each.remedy)).distinct().toList();
  }

  /** Trains a cell anew and holds every figure against the other program's. */
  static void check(String cause, String remedy, long firstSeed, int seeds) {
    Comparison runs = train(cause, remedy, firstSeed, seeds);
    double[] loss = runs.values(0, Measure.LOSS);
    List<Executable> checks =
        ALL.stream()
            .filter(each -> each.cause.equals(cause) && each.remedy.equals(remedy))
            .<Executable>map(
                each -> () -> each.check(counted(runs.values(0, each.measure()), loss)))
            .toList();
    assertEquals(6, checks.size(), cause + ", " + remedy);
    assertAll(checks);
  }

  /** Of a run that diverged the other program counts nothing, not even its start. */
  private static double[] counted(double[] values, double[] loss) {
    double[] counted = values.clone();
    Arrays.setAll(counted, i -> Double.isFinite(loss[i]) ? values[i] : Double.NaN);
    return counted;
  }

  private static Comparison train(String cause, String remedy, long firstSeed, int seeds) {
    Plan plan = Plan.comparison(MeasuredRemedies.of(cause, remedy), firstSeed, seeds);
    int threads = Runtime.getRuntime().availableProcessors();
    try {
      return Comparison.of(StudyRun.start(StudyResults.none(plan), threads).await().results(), 0);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  private static List<Figure> read() {
    try (var stream =
            Objects.requireNonNull(RemedyFigures.class.getResourceAsStream("remedies.csv"));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("cause"))
          .map(Figure::parse)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
