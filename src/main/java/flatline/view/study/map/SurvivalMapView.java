package flatline.view.study.map;

import flatline.model.lanes.Measure;
import flatline.model.scenario.Setup;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.ChoiceRow;
import flatline.view.control.MessageLabel;
import flatline.view.control.NumberRow;
import flatline.view.life.Life;
import flatline.view.plot.map.MapSketch;
import flatline.view.study.run.HeadRow;
import flatline.view.study.run.OthersNote;
import flatline.view.study.run.RunBox;
import flatline.view.study.run.SetupCard;
import flatline.view.study.run.SketchPane;
import flatline.viewmodel.study.MapField;
import flatline.viewmodel.study.MapPlace;
import flatline.viewmodel.study.SurvivalMapViewModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where networks survive: two settings as axes, what became of many seeds as colour. */
public final class SurvivalMapView extends HBox {

  private final Life life = new Life(this);
  private final SurvivalMapViewModel model;
  private final Words words;
  private final MapText text;
  private final CellCursor cursor = new CellCursor();
  private final HeatMap map;
  private final MapLegend legend;
  private final Label reading = new Label();
  private final Label verdict = new Label();
  private final SketchPane sketch;
  private final VBox seen;
  private final RunBox run;
  private final OthersNote others;

  public SurvivalMapView(SurvivalMapViewModel model, Ui ui, Words words) {
    this.model = model;
    this.words = words;
    text = new MapText(words);
    map = new HeatMap(ui, text, cursor, model::open);
    legend = new MapLegend(ui, words);
    sketch =
        new SketchPane(
            "map-empty",
            words.get("study.map.empty"),
            ui,
            (pen, look) -> MapSketch.paint(pen, setup(), words.texts(), look));
    seen = seen();
    run = new RunBox(model.runner(), words, model::toggle, model::canResume);
    others = new OthersNote("map-others", words, model::isOfOthers);
    getStyleClass().add("study-section");
    getChildren().addAll(setUp(), findings());
    life.hear(model.fieldProperty(), this::show);
    life.hear(cursor.placeProperty(), _ -> tell());
    life.hear(model.openedProperty(), map::mark);
    life.hear(model.runningProperty(), _ -> conclude());
    life.hear(model.openedProperty(), _ -> tell());
    Stream.of(
            model.axes().across().parts(),
            model.axes().up().parts(),
            List.<ObservableValue<?>>of(
                model.seeds().valueProperty(),
                model.steps().valueProperty(),
                model.dormant().valueProperty(),
                model.scenario()))
        .flatMap(List::stream)
        .forEach(each -> life.hear(each, _ -> update()));
    life.hear(model.scenario(), _ -> sketch.repaint());
    ui.pulse().hear(this, _ -> model.onPulse(), model.runningProperty());
  }

  private Region setUp() {
    var title = new Label();
    title.setId("map-scenario");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    life.hear(
        model.scenario(), now -> title.setText(words.get("study.of", name(now.title().name()))));
    return new SetupCard(
        title,
        new MapAxisBox(model.axes().across(), words.get("study.map.across"), words),
        new MapAxisBox(model.axes().up(), words.get("study.map.up"), words),
        NumberRow.typed(model.seeds(), words),
        NumberRow.typed(model.steps(), words),
        dormant(),
        run,
        new MessageLabel(model.problemProperty(), words.texts()));
  }

  /** Asked for where dormant units are counted. */
  private NumberRow dormant() {
    NumberRow row = NumberRow.typed(model.dormant(), words);
    row.visibleProperty()
        .bind(model.measure().chosenProperty().isEqualTo(Measure.DORMANT_END.id()));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private String name(String title) {
    return title.isEmpty() ? words.get("setup.untitled") : words.preset(title);
  }

  private Setup setup() {
    return model.scenario().getValue().setup();
  }

  private VBox findings() {
    var found = new StackPane(sketch, seen);
    VBox.setVgrow(found, Priority.ALWAYS);
    var card = new VBox(others, found);
    card.getStyleClass().add("card");
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private VBox seen() {
    reading.setId("map-reading");
    reading.getStyleClass().add("map-reading");
    reading.setWrapText(true);
    VBox.setVgrow(map, Priority.ALWAYS);
    verdict.setId("map-verdict");
    verdict.getStyleClass().add("verdict");
    verdict.setWrapText(true);
    verdict.setMinHeight(USE_PREF_SIZE);
    verdict.managedProperty().bind(verdict.visibleProperty());
    var box = new VBox(shown(), verdict, map, legend, hatched(), reading);
    box.getStyleClass().add("study-findings");
    return box;
  }

  private HBox shown() {
    var of = new Label(words.get("study.map.of"));
    var measure = ChoiceRow.box(model.measure(), words);
    HBox.setHgrow(measure, Priority.NEVER);
    return new HeadRow(
        words, model::save, measure, of, new SubjectBox(model.subjects(), text, words));
  }

  private Label hatched() {
    var note = new Label(words.get("study.map.note"));
    note.getStyleClass().addAll("caption", "muted");
    note.setWrapText(true);
    return note;
  }

  private void show(Optional<MapField> field) {
    sketch.setVisible(field.isEmpty());
    seen.setVisible(field.isPresent());
    others.update();
    map.show(field);
    legend.show(field);
    conclude();
    tell();
  }

  private void update() {
    run.update();
    others.update();
  }

  /** Once nothing goes on: while cells come, each would change the sentence. */
  private void conclude() {
    String said =
        model.runningProperty().get()
            ? ""
            : model.fieldProperty().get().map(text::verdict).orElse("");
    verdict.setText(said);
    verdict.setVisible(!said.isEmpty());
  }

  private void tell() {
    String told = model.fieldProperty().get().map(this::told).orElse("");
    reading.setText(told);
    map.setAccessibleText(told);
  }

  private String told(MapField field) {
    MapPlace place = cursor.placeProperty().get();
    String cell = text.cell(field, place).replace("\n", " · ");
    boolean opened = model.openedProperty().get().equals(Optional.of(place));
    return opened ? words.get("study.opened", cell) : cell;
  }
}
