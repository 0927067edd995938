package flatline.export;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.number.Numbers;
import flatline.model.vitals.UnitState;
import flatline.view.plot.ClassColors;
import flatline.view.plot.Css;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.OutputScale;
import flatline.view.plot.Phrases;
import flatline.view.plot.network.NetworkFocus;
import flatline.view.plot.network.NetworkLayout;
import flatline.view.plot.network.NetworkPainter;
import flatline.view.plot.network.NetworkPicture;
import flatline.view.plot.plane.FieldImage;
import flatline.view.plot.plane.HingePainter;
import flatline.view.plot.plane.PlaneMap;
import flatline.view.plot.plane.SamplePainter;
import flatline.view.plot.plane.ZeroMark;
import java.util.Optional;
import java.util.OptionalDouble;

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
    html.tag(
        "div",
        "network",
        () -> {
          html.raw("<h3 style=\"border-color: " + Css.of(style.color()) + "\">");
          html.text(name(shown)).raw("</h3>");
          html.tag("p", "numbers", numbers(shown));
          html.raw(plane(snapshot, shown, selected));
          html.raw(network(snapshot, shown, selected));
        });
  }

  private String name(ContenderSnapshot contender) {
    OptionalDouble alpha = contender.activation().parameter();
    String name = texts.name(contender.activation());
    return alpha.isPresent() ? name + " α = " + Numbers.exact(alpha.getAsDouble()) : name;
  }

  private String numbers(ContenderSnapshot contender) {
    if (contender.divergence().isPresent()) {
      return texts.get("handout.diverged", Numbers.grouped(contender.divergence().get().step()));
    }
    var examination = contender.examination();
    boolean dies = contender.activation().hasFlatSide();
    int silent = examination.count(dies ? UnitState.DEAD : UnitState.INACTIVE);
    String units =
        texts.get(dies ? "handout.dead" : "handout.inactive", silent, examination.units());
    OptionalDouble right = examination.accuracy();
    String accuracy =
        right.isPresent()
            ? " · " + texts.get("handout.accuracy", Numbers.fixed(100 * right.getAsDouble(), 1))
            : "";
    return units + accuracy + " · " + texts.get("handout.loss", Numbers.loss(examination.loss()));
  }

  private String plane(Snapshot snapshot, ContenderSnapshot contender, Optional<UnitRef> selected) {
    var pen = new SvgPen(SIDE, SIDE, ids.next());
    var loss = snapshot.scenario().setup().loss();
    var output = OutputScale.of(loss, snapshot.data());
    var surface = new FieldImage(SIDE);
    surface.paint(contender.surface(), ClassColors.ofOutput(output, look.palette()));
    pen.image(surface.grid().whole(), 0, 0, SIDE, 1);
    var map = new PlaneMap(snapshot.window(), SIDE);
    int unit = selected.filter(each -> each.layer() == 0).map(UnitRef::unit).orElse(-1);
    var features = snapshot.data().features();
    pen.clipped(
        0, 0, SIDE, SIDE, () -> HingePainter.paint(pen, contender, features, unit, map, look));
    SamplePainter.paint(pen, snapshot.data(), loss, map, look);
    ZeroMark.paint(pen, map, look);
    return pen.svg(texts.get("handout.plane", name(contender)));
  }

  private String network(
      Snapshot snapshot, ContenderSnapshot contender, Optional<UnitRef> selected) {
    var pen = new SvgPen(NETWORK_WIDTH, SIDE, ids.next());
    var layout = new NetworkLayout(contender.network().shape(), NETWORK_WIDTH, SIDE, 1);
    var output = OutputScale.of(snapshot.scenario().setup().loss(), snapshot.data());
    var focus = new NetworkFocus(selected, Optional.empty(), false, 1);
    var picture = new NetworkPicture(contender, snapshot.data().features(), output, focus);
    new NetworkPainter().paint(pen, picture, layout, look);
    return pen.svg(texts.get("handout.network", name(contender)));
  }
}
