package flatline.app.picture;

import flatline.model.loop.Snapshot;
import flatline.model.picture.FilmOrder;
import flatline.model.scenario.Scenario;
import flatline.model.work.Work;
import flatline.view.Appearance;
import flatline.view.Ui;
import flatline.view.picture.ExportMenu;
import flatline.view.picture.FilmSheet;
import flatline.view.window.MainWindow;
import flatline.viewmodel.FileSaver;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.picture.FilmStudio;
import flatline.viewmodel.picture.FilmViewModel;
import flatline.viewmodel.picture.PictureDialogs;
import flatline.viewmodel.training.TrainingViewModel;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuItem;

/** Pictures, films and tables of what the window shows, joined. */
public final class Exports implements AutoCloseable {

  private final Ui ui;
  private final TrainingViewModel training;
  private final PictureDesk desk;
  private final FilmViewModel film;

  public Exports(
      PictureDialogs dialogs,
      FileSaver saver,
      Appearance theme,
      Ui ui,
      TrainingViewModel training) {
    this.ui = ui;
    this.training = training;
    desk = new PictureDesk(dialogs, saver, theme, ui.texts(), training.snapshotProperty()::get);
    film =
        new FilmViewModel(
            new Studio(new FilmMaker(ui.texts())),
            dialogs,
            saver.notices(),
            this::run,
            this::isDark);
  }

  /** Films in the words of the window. */
  private record Studio(FilmMaker maker) implements FilmStudio {

    @Override
    public Work gif(FilmOrder order, Path file) {
      return maker.gif(order, file);
    }

    @Override
    public Work frames(FilmOrder order, Path folder) {
      return maker.frames(order, folder);
    }
  }

  /** The run that is shown, with the changes made to it. */
  private Scenario run() {
    return training
        .snapshotProperty()
        .get()
        .map(Snapshot::scenario)
        .orElseGet(training.editor().scenarioProperty()::get);
  }

  private boolean isDark() {
    return ui.look().getValue().palette().isDark();
  }

  /** The film that is asked for. */
  public FilmViewModel film() {
    return film;
  }

  /** Serves a window; returns the entries of its menu. */
  public List<MenuItem> in(MainWindow window, ShellModel shell) {
    desk.show(window.picture(), () -> shell.pageProperty().get().equals("training"));
    var menu = new ExportMenu(desk, ui.texts(), window, window::picture, this::isDark);
    window.add(menu.keys());
    var making = film.making();
    ui.pulse().hear(window, _ -> making.onPulse(), making.runningProperty());
    return menu.items(() -> open(window));
  }

  private void open(MainWindow window) {
    if (!film.making().runningProperty().get()) {
      film.begin(training.snapshotProperty().get().map(Snapshot::head).orElse(0L));
    }
    toggle(window);
  }

  private void toggle(MainWindow window) {
    window.toggle(() -> FilmSheet.of(film, ui, () -> toggle(window)));
  }

  @Override
  public void close() {
    film.close();
  }
}
