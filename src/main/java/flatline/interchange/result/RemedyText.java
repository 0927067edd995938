package flatline.interchange.result;

import flatline.interchange.json.JsonOutput;
import flatline.interchange.remedy.RemedyChange;
import flatline.model.lanes.Measure;
import flatline.model.remedy.Judgement;
import flatline.model.remedy.RemedyCell;
import flatline.model.remedy.RemedyPlan;
import flatline.model.remedy.RemedyTable;
import flatline.model.study.CellResults;
import flatline.model.study.Distribution;
import flatline.model.study.PairedDifference;
import flatline.model.study.StudyResults;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of causes and remedies as JSON, and as CSV with a line for each run. */
public final class RemedyText {

  private static final String NONE = "none";

  private final RemedyPlan plan;
  private final StudyResults results;
  private final List<RemedyChange> remedies;

  /**
   * What is to be written.
   *
   * @param remedies of the plan's columns
   */
  public RemedyText(RemedyPlan plan, StudyResults results, List<RemedyChange> remedies) {
    this.plan = plan;
    this.results = results;
    this.remedies = List.copyOf(remedies);
  }

  private String remedy(int column) {
    return column == 0 ? NONE : plan.remedies().get(column - 1);
  }

  /** Writes JSON; leaves the stream open. */
  public void writeJson(OutputStream stream) throws IOException {
    RemedyTable table = RemedyTable.of(plan, results);
    JsonOutput.write(
        stream,
        out ->
            out.tallObject(() -> {
              out.key("flatline").number(1);
              out.key("seeds").number(plan.plan().seeds());
              out.key("firstSeed").number(plan.plan().firstSeed());
              StudyText.threshold(plan.plan().detail(), out);
              out.key("comparisons").number(table.comparisons());
              out.key("causes")
                  .tallArray(() -> {
                    for (int row = 0; row < plan.causes().size(); row++) {
                      row(out, table, row);
                    }
                  });
            }));
  }

  private void row(JsonOutput out, RemedyTable table, int row) {
    out.tallObject(() -> {
      out.key("cause").text(plan.causes().get(row));
      out.key("remedies")
          .tallArray(() -> {
            for (int column = 0; column <= plan.remedies().size(); column++) {
              cell(out, table, row, column);
            }
          });
    });
  }

  private void cell(JsonOutput out, RemedyTable table, int row, int column) {
    RemedyCell cell = table.cell(row, column);
    CellResults runs = results.cells().get(plan.cell(row, column));
    out.tallObject(() -> {
      out.key("remedy").text(remedy(column));
      out.key("change").json(column == 0 ? "{}" : remedies.get(column - 1).json());
      out.key("seeds").number(cell.done());
      out.key("diverged").number(cell.diverged());
      for (Measure measure : StudyText.measures(plan.plan())) {
        out.key(measure.id()).object(() -> figures(out, Distribution.of(runs.values(0, measure))));
      }
      if (column > 0) {
        out.key("deadEndDifference").object(() -> difference(out, cell.dead()));
        out.key("accuracyDifference").object(() -> difference(out, cell.right()));
        out.key("verdict").text(cell.judgement().id());
        out.key("accuracyHigher").truth(cell.learning() == Judgement.PREVENTS);
      }
    });
  }

  private static void figures(JsonOutput out, Distribution values) {
    interval(out, values);
    out.key("median").number(values.median());
  }

  static void interval(JsonOutput out, Distribution values) {
    out.key("mean").number(values.mean());
    out.key("low").number(values.low());
    out.key("high").number(values.high());
  }

  private static void difference(JsonOutput out, PairedDifference difference) {
    interval(out, difference.differences());
    out.key("wilcoxonP").number(difference.wilcoxonP());
  }

  /** Writes CSV (RFC 4180); leaves the stream open. */
  public void writeCsv(OutputStream stream) throws IOException {
    List<Measure> measures = StudyText.measures(plan.plan());
    StringBuilder head = new StringBuilder("cause,remedy,seed");
    measures.forEach(measure -> head.append(',').append(measure.id()));
    put(head.append(",diverged"), stream);
    for (int row = 0; row < plan.causes().size(); row++) {
      for (int column = 0; column <= plan.remedies().size(); column++) {
        String start = quoted(plan.causes().get(row)) + ',' + quoted(remedy(column)) + ',';
        runs(start, results.cells().get(plan.cell(row, column)), measures, stream);
      }
    }
  }

  private void runs(String start, CellResults runs, List<Measure> measures, OutputStream stream)
      throws IOException {
    for (int i = 0; i < runs.total(); i++) {
      var outcomes = runs.outcomes(i);
      if (outcomes.isPresent()) {
        var outcome = outcomes.get().getFirst();
        StringBuilder line = new StringBuilder(start).append(plan.plan().seed(i));
        for (Measure measure : measures) {
          double value = outcome.value(measure);
          line.append(',').append(StudyText.field(value));
        }
        put(line.append(',').append(outcome.isDiverged()), stream);
      }
    }
  }

  private static String quoted(String text) {
    return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static void put(StringBuilder line, OutputStream stream) throws IOException {
    stream.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }
}
