package flatline.view.plot.network;

import flatline.model.network.SamplePass;
import flatline.model.network.UnitRef;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Writes what one sample makes of a network: x and y, f(z) on each tile, o at the output. */
final class PassPainter {

  private static final double SMALLEST_TILE = 17;
  private static final double TEXT = 10;
  private static final double HEIGHT = 13;
  private static final double GROUND = 0.86;
  private static final int FEW_INPUTS = 3;

  /** Where on a link its number stands, as a share of the way. */
  private static final double PLACE = 0.4;

  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final Look look;
  private final NetworkLayout layout;
  private final TextStyle style;
  private final Color ground;

  PassPainter(Pen pen, Look look, NetworkLayout layout) {
    this.pen = pen;
    this.look = look;
    this.layout = layout;
    style =
        new TextStyle(
            look.formula(look.scaled(TEXT), true), look.palette().ink().text(), Pos.CENTER);
    ground = Palette.faint(look.palette().surface().card(), GROUND);
  }

  /** Writes all of it, and on the links into the unit that is looked at what they carry. */
  void paint(SamplePass pass, LinkMeaning carried, Optional<UnitRef> selected) {
    int layers = layout.shape().hidden().size();
    double below = layout.inputSize() / 2 + look.scaled(HEIGHT * 0.75);
    for (int input = 0; input < layout.shape().inputs(); input++) {
      write(pass.input(0, input), layout.x(-1), layout.y(-1, input) + below);
    }
    if (layout.tile() >= look.scaled(SMALLEST_TILE)) {
      for (int layer = 0; layer < layers; layer++) {
        for (int unit = 0; unit < layout.shape().units(layer); unit++) {
          write(pass.value(layer, unit), layout.x(layer), layout.y(layer, unit));
        }
      }
    }
    double under = layout.outputTile() / 2 + look.scaled(HEIGHT * 0.75);
    write(pass.output(), layout.x(layers), layout.y(layers, 0) + under);
    selected.ifPresent(unit -> writeLinks(unit, carried));
  }

  private void writeLinks(UnitRef unit, LinkMeaning carried) {
    int inputs = layout.shape().inputs(unit.layer());
    for (int input = 0; input < inputs && inputs <= FEW_INPUTS; input++) {
      LinkPath path = LinkPath.of(layout, unit.layer(), unit.unit(), input);
      write(carried.of(unit.layer(), unit.unit(), input), path.x(PLACE), path.y(PLACE));
    }
  }

  private void write(double number, double x, double y) {
    String text = look.numbers().fixed(number, Math.abs(number) < 10 ? 2 : 0);
    double half = WIDTHS.of(text, style.font()) / 2 + look.scaled(3);
    double least = layout.left() + half;
    // The output's number stays within the picture.
    double right = layout.x(layout.shape().layers() - 1) + layout.outputTile() / 2;
    double middle = Math.clamp(x, least, Math.max(least, right + look.scaled(4) - half));
    double height = look.scaled(HEIGHT);
    pen.fillRect(middle - half, y - height / 2, 2 * half, height, height / 2, ground);
    pen.text(text, middle, y, style);
  }
}
