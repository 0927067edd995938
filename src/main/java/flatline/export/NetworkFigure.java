package flatline.export;

import flatline.export.vector.SvgPen;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.view.plot.Css;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import java.util.Optional;

/** Draws one network: what it comes to, its plane, and itself. */
final class NetworkFigure {

  private static final int SIDE = 196;
  private static final double NETWORK_WIDTH = 146;

  private final Html html;
  private final Phrases texts;
  private final Look look;
  private final PictureIds ids;

  NetworkFigure(Html html, Phrases texts, Look look, PictureIds ids) {
    this.html = html;
    this.texts = texts;
    this.look = look;
    this.ids = ids;
  }

  /**
   * Draws it.
   *
   * @param contender which one, from 0
   * @param selected the unit that is looked at, if any
   */
  void draw(Snapshot snapshot, int contender, Optional<UnitRef> selected) {
    ContenderSnapshot shown = snapshot.contenders().get(contender);
    var contenders = snapshot.scenario().setup().contenders();
    LineStyle style = LineStyle.ofContenders(contenders, look.palette()).get(contender);
    var words = new ContenderWords(texts);
    var run = new RunDrawing(snapshot, texts, look);
    String name = words.name(snapshot, contender);
    html.tag(
        "div",
        "network",
        () -> {
          html.raw("<h3 style=\"border-color: " + Css.of(style.color()) + "\">");
          html.text(name).raw("</h3>");
          html.tag("p", "numbers", String.join(" · ", words.numbers(shown)));
          html.raw(plane(run, contender, selected, name));
          html.raw(network(run, contender, selected, name));
        });
  }

  private String plane(RunDrawing run, int contender, Optional<UnitRef> selected, String name) {
    var pen = new SvgPen(SIDE, SIDE, ids.next());
    run.plane(pen, contender, selected);
    return pen.svg(texts.get("handout.plane", name));
  }

  private String network(RunDrawing run, int contender, Optional<UnitRef> selected, String name) {
    var pen = new SvgPen(NETWORK_WIDTH, SIDE, ids.next());
    run.network(pen, contender, selected);
    return pen.svg(texts.get("handout.network", name));
  }
}
