package flatline.cli.export;

import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.UnusableException;
import flatline.model.picture.PictureKind;
import flatline.model.picture.PictureOrder;
import flatline.model.picture.PictureSize;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;

/** Writes a picture of a run. */
public record PictureExport(String target, PrintStream out, PictureMaker maker) {

  private static final String SVG = ".svg";
  private static final String PNG = ".png";

  /**
   * Writes it.
   *
   * @param contender whose, from 0
   */
  public void write(
      PictureKind kind, Scenario scenario, long step, int contender, PictureSize size, boolean dark)
      throws UnusableException, IOException {
    if (!target.endsWith(SVG) && !target.endsWith(PNG)) {
      throw new UnusableException(
          "--out must end with .svg or .png for a picture, got \"" + target + "\"");
    }
    if (target.endsWith(SVG) && size.scale() != 1) {
      throw new UnusableException("--scale must stand beside a .png, since .svg has no pixels");
    }
    ResultOutput file = ResultOutput.of(target, out);
    var order = new PictureOrder(kind, scenario, step, contender, size, dark);
    byte[] bytes = target.endsWith(SVG) ? maker.svg(order) : maker.png(order);
    file.write(stream -> stream.write(bytes));
  }
}
