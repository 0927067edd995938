package flatline.app.picture;

import flatline.cli.export.PictureMaker;
import flatline.export.RunPicture;
import flatline.export.raster.Png;
import flatline.model.picture.FilmOrder;
import flatline.model.picture.PictureOrder;
import flatline.model.work.Work;
import flatline.view.Texts;
import flatline.view.plot.pen.OffScreen;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.application.Platform;

/**
 * Makes pictures and films where there may be no screen. The window's texts are read when one is
 * made: commands that paint nothing do not wait for them.
 */
public final class Drawing implements PictureMaker {

  private boolean begun;

  /** Pixels are had of the toolkit, which then runs until the program ends. */
  private void begin() {
    Printing.prepare();
    if (!begun) {
      begun = true;
      Platform.startup(() -> Platform.setImplicitExit(false));
    }
  }

  @Override
  public byte[] svg(PictureOrder order) {
    Printing.prepare();
    return new RunPicture(order, new Texts()).svg().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] png(PictureOrder order) {
    begin();
    OffScreen painted = new RunPicture(order, new Texts()).offScreen();
    return Png.of(FxThread.get(() -> RunPicture.raster(painted)));
  }

  @Override
  public Work gif(FilmOrder order, Path file) {
    begin();
    return new FilmMaker(new Texts()).gif(order, file);
  }

  @Override
  public Work frames(FilmOrder order, Path folder) {
    begin();
    return new FilmMaker(new Texts()).frames(order, folder);
  }
}
