package flatline.app.picture;

import flatline.export.PageRaster;
import flatline.export.RunPicture;
import flatline.export.raster.Png;
import flatline.export.raster.Raster;
import flatline.export.vector.PageDrawing;
import flatline.export.vector.SvgPen;
import flatline.interchange.SafeFile;
import flatline.interchange.result.RunTables;
import flatline.model.loop.Snapshot;
import flatline.view.Appearance;
import flatline.view.Texts;
import flatline.view.picture.PictureActs;
import flatline.view.plot.Palette;
import flatline.view.plot.pen.OffScreen;
import flatline.view.plot.pen.PlotPicture;
import flatline.viewmodel.FileName;
import flatline.viewmodel.FileSaver;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices.Notice;
import flatline.viewmodel.picture.PictureDialogs;
import flatline.viewmodel.picture.PictureFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Makes pictures of the window's page and of what is seen on it, and tables of the run. */
final class PictureDesk implements PictureActs {

  /** Sharp where others paste it, and not too large. */
  private static final int COPIED = 2;

  private final PictureDialogs dialogs;
  private final FileSaver saver;
  private final Appearance theme;
  private final Texts texts;
  private final Supplier<Optional<Snapshot>> run;
  private @Nullable Region page;
  private Supplier<Boolean> ofRun = () -> true;

  /** What is written of the run. */
  private interface Table {
    void write(Snapshot shown, OutputStream out) throws IOException;
  }

  /**
   * @param run as it is shown
   */
  PictureDesk(
      PictureDialogs dialogs,
      FileSaver saver,
      Appearance theme,
      Texts texts,
      Supplier<Optional<Snapshot>> run) {
    this.dialogs = dialogs;
    this.saver = saver;
    this.theme = theme;
    this.texts = texts;
    this.run = run;
  }

  /**
   * Says what a picture of the whole page is of.
   *
   * @param showsRun whether the page shows the run at its step
   */
  void show(Region shown, Supplier<Boolean> showsRun) {
    page = shown;
    ofRun = showsRun;
  }

  @Override
  public void copy(Optional<PlotPicture> exhibit, boolean light) {
    take(light, () -> raster(exhibit, COPIED))
        .ifPresent(raster -> {
          var content = new ClipboardContent();
          content.putImage(image(raster));
          Clipboard.getSystemClipboard().setContent(content);
          saver.notices().say(Notice.news(Message.of("picture.copied", title(exhibit))));
        });
  }

  private static WritableImage image(Raster raster) {
    var image = new WritableImage(raster.width(), raster.height());
    var writer = image.getPixelWriter();
    for (int row = 0; row < raster.height(); row++) {
      for (int column = 0; column < raster.width(); column++) {
        writer.setArgb(column, row, raster.at(row, column));
      }
    }
    return image;
  }

  @Override
  public void savePng(Optional<PlotPicture> exhibit, int scale, boolean light) {
    take(light, () -> raster(exhibit, scale))
        .ifPresent(
            raster -> save(PictureFile.PNG, title(exhibit), out -> out.write(Png.of(raster))));
  }

  @Override
  public void saveSvg(Optional<PlotPicture> exhibit, boolean light) {
    take(light, () -> svg(exhibit).getBytes(StandardCharsets.UTF_8))
        .ifPresent(svg -> save(PictureFile.SVG, title(exhibit), out -> out.write(svg)));
  }

  private void save(PictureFile kind, String what, SafeFile.Content content) {
    dialogs
        .askForFile(kind, name(what, kind.suffix()))
        .ifPresent(file -> saver.save(file, kind.suffix(), content));
  }

  /** Takes a picture as the window is, or as it is on a light ground. */
  private <T> Optional<T> take(boolean light, Supplier<T> picture) {
    List<T> taken = new ArrayList<>();
    try {
      if (light && page != null) {
        theme.whileLight(page.getScene(), () -> taken.add(picture.get()));
      } else {
        taken.add(picture.get());
      }
    } catch (RuntimeException | OutOfMemoryError failed) {
      saver.notices().say(Notice.error(Message.because("picture.notMade", failed)));
    }
    return taken.stream().findFirst();
  }

  private Raster raster(Optional<PlotPicture> exhibit, int scale) {
    if (exhibit.isEmpty()) {
      return PageRaster.of(page(), scale, surface().ground());
    }
    var canvas = exhibit.get().canvas();
    return RunPicture.raster(
        new OffScreen(
            canvas.getWidth(),
            canvas.getHeight(),
            scale,
            surface().card(),
            exhibit.get().painter()));
  }

  private String svg(Optional<PlotPicture> exhibit) {
    if (exhibit.isEmpty()) {
      return PageDrawing.svg(page(), title(exhibit), surface().ground());
    }
    var canvas = exhibit.get().canvas();
    var pen = new SvgPen(canvas.getWidth(), canvas.getHeight(), "a");
    exhibit.get().painter().accept(pen);
    return pen.file(title(exhibit), surface().card());
  }

  private Region page() {
    return Objects.requireNonNull(page, "page");
  }

  private Palette.Surface surface() {
    return theme.look().getValue().palette().surface();
  }

  private String title(Optional<PlotPicture> exhibit) {
    return exhibit.map(each -> each.title().get()).orElseGet(() -> texts.get("export.name.page"));
  }

  /** The scenario, what it is, and the step where that matters. */
  private String name(String what, String suffix) {
    Optional<Snapshot> shown = run.get().filter(_ -> ofRun.get());
    String title = run.get().map(each -> each.scenario().title().name()).orElse("");
    String step =
        shown
            .map(each -> " " + texts.get("export.name.step", Long.toString(each.step())))
            .orElse("");
    return FileName.of(texts.preset(title) + " " + what + step, "flatline", suffix);
  }

  @Override
  public void saveCurves() {
    table("export.name.curves", RunTables::writeCurves);
  }

  @Override
  public void saveWeights() {
    table("export.name.weights", RunTables::writeWeights);
  }

  private void table(String title, Table table) {
    run.get()
        .ifPresent(
            shown -> save(PictureFile.CSV, texts.get(title), out -> table.write(shown, out)));
  }
}
