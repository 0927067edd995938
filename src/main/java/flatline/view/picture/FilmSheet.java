package flatline.view.picture;

import flatline.model.picture.PictureSize;
import flatline.view.Segments;
import flatline.view.Sheet;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.MessageLabel;
import flatline.view.control.NumberRow;
import flatline.view.life.Life;
import flatline.viewmodel.picture.FilmShape;
import flatline.viewmodel.picture.FilmSteps;
import flatline.viewmodel.picture.FilmViewModel;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Where it is chosen what a film shows; closed, it leaves one that is being made to go on. */
public final class FilmSheet {

  private static final String GIF = "gif";
  private static final String FRAMES = "frames";
  private static final String EVERY = "every";

  private final FilmViewModel film;
  private final Ui ui;
  private final Words words;
  private final VBox content = new VBox();
  private final Life life = new Life(content);

  private FilmSheet(FilmViewModel film, Ui ui) {
    this.film = film;
    this.ui = ui;
    words = new Words(ui.texts());
    content.getStyleClass().add("film");
    FilmSteps steps = film.steps();
    var frames = NumberRow.typed(steps.frames(), words);
    var every = NumberRow.typed(steps.every(), words);
    hideUnless(frames, shape().map(each -> !each.isStrided()));
    hideUnless(every, shape().map(FilmShape::isStrided));
    content
        .getChildren()
        .addAll(
            NumberRow.typed(steps.from(), words),
            NumberRow.typed(steps.to(), words),
            NumberRow.line(words.get("film.spacing"), spacing()),
            frames,
            every,
            NumberRow.typed(steps.rate(), words),
            NumberRow.line(words.get("film.size"), sizes()),
            NumberRow.line(words.get("film.format"), formats()),
            parts(),
            new MessageLabel(film.problemProperty(), ui.texts()),
            summary(),
            progress());
  }

  private ObservableValue<FilmShape> shape() {
    return film.shapeProperty();
  }

  private void become(UnaryOperator<FilmShape> change) {
    film.become(change.apply(film.shapeProperty().get()));
  }

  private void hideUnless(Node node, ObservableValue<Boolean> shown) {
    node.managedProperty().bind(node.visibleProperty());
    life.hear(shown, node::setVisible);
  }

  private Segments spacing() {
    var choice = new Segments(chosen -> become(each -> each.strided(chosen.equals(EVERY))));
    choice.add(FRAMES, "film-by-frames", words.get("film.byFrames"));
    choice.add(EVERY, "film-by-steps", words.get("film.bySteps"));
    life.hear(shape(), each -> choice.show(each.isStrided() ? EVERY : FRAMES));
    return choice;
  }

  private Segments formats() {
    var choice = new Segments(chosen -> become(each -> each.asGif(chosen.equals(GIF))));
    choice.add(GIF, "film-gif", words.get("film.gif"));
    choice.add(FRAMES, "film-frames", words.get("film.frames"));
    life.hear(shape(), each -> choice.show(each.isGif() ? GIF : FRAMES));
    return choice;
  }

  private ComboBox<PictureSize> sizes() {
    var box = new ComboBox<PictureSize>();
    box.setId("film-size");
    box.getItems().setAll(FilmShape.SIZES);
    box.setAccessibleText(words.get("film.size"));
    box.setConverter(new Sizes());
    life.hear(shape(), each -> box.setValue(each.size()));
    Life.own(box.valueProperty(), chosen -> become(each -> each.sized(chosen)));
    return box;
  }

  /** Sizes as they are read. */
  private static final class Sizes extends StringConverter<PictureSize> {

    @Override
    public String toString(PictureSize size) {
      return size.width() + " × " + size.height();
    }

    @Override
    public PictureSize fromString(String text) {
      throw new UnsupportedOperationException("sizes are not typed");
    }
  }

  private FlowPane parts() {
    var planes = box("film-planes", "film.planes");
    var networks = box("film-networks", "film.networks");
    var charts = box("film-charts", "film.charts");
    Runnable take =
        () ->
            become(each ->
                each.showing(planes.isSelected(), networks.isSelected(), charts.isSelected()));
    for (CheckBox each : new CheckBox[] {planes, networks, charts}) {
      each.setOnAction(_ -> take.run());
    }
    var light = box("film-light", "picture.light");
    light.setOnAction(_ -> become(each -> each.onLight(light.isSelected())));
    light.managedProperty().bind(light.visibleProperty());
    life.hear(ui.look(), look -> light.setVisible(look.palette().isDark()));
    life.hear(
        shape(),
        each -> {
          planes.setSelected(each.planes());
          networks.setSelected(each.networks());
          charts.setSelected(each.charts());
          light.setSelected(each.light());
        });
    return new FlowPane(planes, networks, charts, light);
  }

  private CheckBox box(String id, String title) {
    var box = new CheckBox(words.get(title));
    box.setId(id);
    return box;
  }

  private Label summary() {
    var said = new Label();
    said.setId("film-summary");
    said.getStyleClass().add("muted");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    life.hear(film.summaryProperty(), each -> said.setText(each.map(words::say).orElse("")));
    return said;
  }

  private ProgressBar progress() {
    var bar = new ProgressBar();
    bar.setId("film-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(words.get("film.progress"));
    bar.progressProperty().bind(film.making().progressProperty());
    bar.visibleProperty().bind(film.making().runningProperty());
    return bar;
  }

  /** The sheet. */
  public static Sheet of(FilmViewModel film, Ui ui, Runnable close) {
    var made = new FilmSheet(film, ui);
    var making = film.making();
    var start = new Button();
    start.setId("film-start");
    start.getStyleClass().add("accent");
    start.setOnAction(_ -> {
      if (making.runningProperty().get()) {
        making.cancel();
      } else {
        film.start();
      }
    });
    var life = new Life(start);
    life.hear(
        making.runningProperty(),
        on -> start.setText(ui.texts().get(on ? "film.cancel" : "film.start")));
    life.hear(
        film.problemProperty(),
        wrong -> start.setDisable(wrong.isPresent() && !making.runningProperty().get()));
    var closing = new Button(ui.texts().get("sheet.close"));
    closing.setId("close-film");
    closing.setOnAction(_ -> close.run());
    return new Sheet(
        "film-sheet", ui.texts().get("film.title"), made.content, close, closing, start);
  }
}
