package flatline.interchange.result;

import flatline.interchange.json.JsonOutput;
import flatline.interchange.scenario.ContenderReader;
import flatline.model.activation.Activation;
import flatline.model.lanes.Detail;
import flatline.model.lanes.Measure;
import flatline.model.rule.Real;
import flatline.model.scenario.Distinction;
import flatline.model.scenario.Setup;
import flatline.model.study.Comparison;
import flatline.model.study.Distribution;
import flatline.model.study.PairedDifference;
import flatline.model.study.Plan;
import flatline.model.study.StudyResults;
import flatline.model.vitals.Dormancy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The results of a study as JSON, and as CSV with a line for each contender of each run. */
public final class StudyText {

  private StudyText() {}

  /** A contender in a word: {@code relu}, {@code leaky_relu:0.01}. */
  public static String name(Activation contender) {
    OptionalDouble alpha = contender.parameter();
    return contender.id() + (alpha.isPresent() ? ":" + Real.text(alpha.getAsDouble()) : "");
  }

  /** The same of one of a set-up, with what tells it from the others: {@code relu+clip:0.1}. */
  public static String name(Setup setup, int contender) {
    StringBuilder name = new StringBuilder(name(setup.entrants().get(contender).activation()));
    Distinction.of(setup, contender).forEach(each -> name.append('+').append(each.label()));
    return name.toString();
  }

  private static String name(Comparison comparison, int contender) {
    return name(comparison.cell().scenario().setup(), contender);
  }

  /** The names of all activations, separated by commas. */
  public static String activations() {
    return String.join(", ", ContenderReader.IDS);
  }

  /** Writes the results as JSON; leaves the stream open. */
  public static void writeJson(StudyResults results, OutputStream stream) throws IOException {
    JsonOutput.write(
        stream,
        out ->
            out.tallObject(() -> {
              out.key("flatline").number(1);
              threshold(results.plan().detail(), out);
              out.key("cells")
                  .tallArray(() -> {
                    for (int cell = 0; cell < results.cells().size(); cell++) {
                      new CellWriter(out, results.plan()).write(Comparison.of(results, cell));
                    }
                  });
            }));
  }

  /** Up to which score units are called dormant; nothing of the customary one. */
  static void threshold(Detail detail, JsonOutput out) {
    if (detail.dormant() != Dormancy.THRESHOLD) {
      out.key("dormantThreshold").number(detail.dormant());
    }
  }

  /** The measures that a plan asks for. */
  static List<Measure> measures(Plan plan) {
    return Stream.of(Measure.values())
        .filter(measure -> plan.detail().events() || !measure.needsEvents())
        .toList();
  }

  /** Writes the results as CSV (RFC 4180); leaves the stream open. */
  public static void writeCsv(StudyResults results, OutputStream stream) throws IOException {
    Plan plan = results.plan();
    StringBuilder line = new StringBuilder();
    plan.axes().forEach(axis -> line.append(axis.setting().key()).append(','));
    line.append("contender,seed");
    measures(plan).forEach(measure -> line.append(',').append(measure.id()));
    put(line.append(",diverged"), stream);
    for (int cell = 0; cell < results.cells().size(); cell++) {
      Comparison comparison = Comparison.of(results, cell);
      for (int contender = 0; contender < comparison.contenders().size(); contender++) {
        putRuns(comparison, contender, plan, stream);
      }
    }
  }

  private static void putRuns(Comparison comparison, int contender, Plan plan, OutputStream stream)
      throws IOException {
    StringBuilder start = new StringBuilder();
    comparison.cell().at().forEach(value -> start.append(Real.text(value)).append(','));
    start.append(name(comparison, contender)).append(',');
    for (int i = 0; i < plan.seeds(); i++) {
      var outcomes = comparison.results().outcomes(i);
      if (outcomes.isPresent()) {
        var outcome = outcomes.get().get(contender);
        StringBuilder line = new StringBuilder(start).append(plan.seed(i));
        for (Measure measure : measures(plan)) {
          line.append(',').append(field(outcome.value(measure)));
        }
        put(line.append(',').append(outcome.isDiverged()), stream);
      }
    }
  }

  /** A number in a field of CSV; nothing where it is not finite. */
  static String field(double value) {
    return Double.isFinite(value) ? Real.text(value) : "";
  }

  private static void put(StringBuilder line, OutputStream stream) throws IOException {
    stream.write(line.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** Writes one cell. */
  private record CellWriter(JsonOutput out, Plan plan) {

    void write(Comparison comparison) {
      out.tallObject(() -> {
        out.key("axes")
            .object(() -> {
              for (int axis = 0; axis < plan.axes().size(); axis++) {
                out.key(plan.axes().get(axis).setting().key())
                    .number(comparison.cell().at().get(axis));
              }
            });
        out.key("seeds").number(comparison.results().done());
        out.key("contenders")
            .tallArray(() -> {
              for (int i = 0; i < comparison.contenders().size(); i++) {
                contender(comparison, i);
              }
            });
        out.key("paired")
            .tallArray(() -> {
              for (int of = 1; of < comparison.contenders().size(); of++) {
                for (int against = 0; against < of; against++) {
                  pair(comparison, of, against);
                }
              }
            });
      });
    }

    private void contender(Comparison comparison, int index) {
      Activation contender = comparison.contenders().get(index);
      out.tallObject(() -> {
        out.key("activation").text(contender.id());
        out.key("alpha").number(contender.parameter().orElse(Double.NaN));
        out.key("diverged").number(comparison.diverged(index));
        for (Measure measure : measures(plan)) {
          Distribution values = comparison.distribution(index, measure);
          out.key(measure.id())
              .object(() -> {
                mean(values);
                out.key("median").number(values.median());
              });
        }
        out.key("perSeed").tallArray(() -> perSeed(comparison, index));
      });
    }

    private void perSeed(Comparison comparison, int index) {
      for (int i = 0; i < plan.seeds(); i++) {
        long seed = plan.seed(i);
        comparison
            .results()
            .outcomes(i)
            .ifPresent(outcomes ->
                out.object(() -> {
                  out.key("seed").number(seed);
                  for (Measure measure : measures(plan)) {
                    out.key(measure.id()).number(outcomes.get(index).value(measure));
                  }
                }));
      }
    }

    private void pair(Comparison comparison, int of, int against) {
      PairedDifference loss = comparison.difference(of, against, Measure.LOSS);
      PairedDifference accuracy = comparison.difference(of, against, Measure.ACCURACY);
      out.object(() -> {
        out.key("of").text(name(comparison, of));
        out.key("against").text(name(comparison, against));
        out.key("seeds").number(loss.differences().count());
        out.key("lossDifference").object(() -> mean(loss.differences()));
        out.key("wilcoxonP").number(loss.wilcoxonP());
        out.key("rankBiserial").number(loss.rankBiserial());
        out.key("cohenDz").number(loss.cohenDz());
        out.key("accuracyDifference").object(() -> mean(accuracy.differences()));
      });
    }

    private void mean(Distribution values) {
      out.key("mean").number(values.mean());
      out.key("low").number(values.low());
      out.key("high").number(values.high());
    }
  }
}
