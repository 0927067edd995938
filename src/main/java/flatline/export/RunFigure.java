package flatline.export;

import flatline.export.vector.SvgPen;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.number.Numbers;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.time.Figure;
import java.util.List;
import java.util.Optional;

/** Draws the networks of a run at one step, as the Training page shows them. */
final class RunFigure {

  private static final double CHART_WIDTH = 720;
  private static final double CHART_HEIGHT = 150;

  private final Html html;
  private final Phrases texts;
  private final Look look;
  private final PictureIds ids;

  RunFigure(Html html, Phrases texts, Look look, PictureIds ids) {
    this.html = html;
    this.texts = texts;
    this.look = look;
    this.ids = ids;
  }

  /**
   * Draws them.
   *
   * @param selected of each contender, the unit that is looked at
   * @param figure over the steps, if one is wanted
   */
  void draw(Snapshot snapshot, List<Optional<UnitRef>> selected, Optional<Figure> figure) {
    var networks = new NetworkFigure(html, texts, look, ids);
    html.tag(
        "div",
        "networks",
        () -> {
          for (int i = 0; i < snapshot.contenders().size(); i++) {
            networks.draw(snapshot, i, selected.get(i));
          }
        });
    figure.ifPresent(each -> chart(snapshot, each));
    html.tag("figcaption", "", caption(snapshot));
  }

  private String caption(Snapshot snapshot) {
    String step = texts.get("handout.step", Numbers.grouped(snapshot.step()));
    String name = snapshot.scenario().title().name();
    return name.isEmpty() ? step : name + ", " + step;
  }

  private void chart(Snapshot snapshot, Figure figure) {
    var run = new RunDrawing(snapshot, texts, look);
    var pen = new SvgPen(CHART_WIDTH, CHART_HEIGHT, ids.next());
    run.chart(pen, figure);
    html.tag("h4", "", run.title(figure)).raw(pen.svg(run.title(figure)));
  }
}
