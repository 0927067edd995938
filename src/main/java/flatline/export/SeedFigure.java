package flatline.export;

import flatline.export.vector.SvgPen;
import flatline.model.data.Task;
import flatline.model.lanes.Detail;
import flatline.model.lanes.Measure;
import flatline.model.scenario.Scenario;
import flatline.model.study.CellResults;
import flatline.model.study.Plan;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import flatline.view.plot.ContenderLabels;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.study.SeedLayout;
import flatline.view.plot.study.SeedPainter;
import flatline.view.plot.study.SeedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws what the networks of a scenario come to over many seeds, as the Study page shows it. */
final class SeedFigure {

  private static final double WIDTH = 720;
  private static final double ROW = 66;

  private final Html html;
  private final Phrases texts;
  private final Look look;
  private final PictureIds ids;

  SeedFigure(Html html, Phrases texts, Look look, PictureIds ids) {
    this.html = html;
    this.texts = texts;
    this.look = look;
    this.ids = ids;
  }

  /**
   * Draws them, for which all runs are made.
   *
   * @param seeds how many, from seed 1 on
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  void draw(Scenario scenario, int seeds) throws InterruptedException {
    boolean judged = scenario.setup().loss().task() == Task.CLASSIFICATION;
    var rows = rows(scenario, results(scenario, seeds), judged);
    var pen = new SvgPen(WIDTH, ROW * rows.size() + 24, ids.next());
    String title = texts.get(judged ? "handout.seeds.accuracy" : "handout.seeds.loss", seeds);
    SeedLayout.of(rows, false, pen.width(), pen.height(), look)
        .ifPresent(layout -> SeedPainter.paint(pen, layout, look));
    html.tag("h4", "", title).raw(pen.svg(title));
    html.tag("figcaption", "", scenario.title().name());
  }

  private static CellResults results(Scenario scenario, int seeds) throws InterruptedException {
    Plan plan = Plan.comparison(scenario, 1, seeds).with(Detail.ENDS);
    int threads = Runtime.getRuntime().availableProcessors();
    try (StudyRun run = StudyRun.start(StudyResults.none(plan), threads)) {
      return run.await().results().cells().getFirst();
    }
  }

  private List<SeedRow> rows(Scenario scenario, CellResults results, boolean judged) {
    var contenders = scenario.setup().contenders();
    var names = ContenderLabels.of(scenario.setup(), texts);
    var styles = LineStyle.ofContenders(contenders, look.palette());
    List<SeedRow> rows = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      double[] values = results.values(i, judged ? Measure.ACCURACY : Measure.LOSS);
      rows.add(
          new SeedRow(
              names.get(i),
              styles.get(i),
              judged ? Arrays.stream(values).map(each -> 100 * each).toArray() : values,
              results.seeds()));
    }
    return rows;
  }
}
