package flatline.view.study.theory;

import flatline.model.theory.LeakyClock;
import flatline.model.theory.survey.ClockTrace;
import flatline.model.theory.survey.SurveyPoint;
import flatline.model.theory.survey.SurveySnapshot;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.theory.TheoryPicture;
import flatline.viewmodel.study.LawSetup;
import flatline.viewmodel.study.TheoryViewModel;
import flatline.viewmodel.study.run.StudyTextKeys;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is proved of units and networks that are dead before training, beside a measurement. */
public final class TheoryView extends HBox {

  private final TheoryViewModel model;
  private final Words words;
  private final Label name = label("theory-name", "title");
  private final Label statement = label("theory-statement", "body");
  private final Label formula = label("theory-formula", "body");
  private final Label source = label("theory-source", "caption", "muted");
  private final Label verdict = label("theory-verdict", "verdict", "theory-verdict");
  private final Label legend = label("theory-legend", "caption", "muted");
  private final Label reading = label("theory-reading", "caption");
  private final Label clockText = label("theory-clock", "body");
  private final TheoryChart chart;
  private final ClockChart clockChart;
  private final VBox clock;

  public TheoryView(TheoryViewModel model, Ui ui, Words words) {
    this.model = model;
    this.words = words;
    chart = new TheoryChart(ui, this::read);
    clockChart = new ClockChart(ui);
    clock = clock();
    getStyleClass().add("study-section");
    getChildren().addAll(new LawList(model, words), findings(), new LawPane(model, words));
    var life = new Life(this);
    life.hear(model.chosenProperty(), this::follow);
    life.hear(model.chosenProperty().flatMap(LawSetup::settingsProperty), _ -> show());
    life.hear(model.chosenProperty().flatMap(LawSetup::sweepProperty), _ -> show());
    life.hear(model.findingsProperty(), _ -> show());
    life.during(() -> model::leave);
    ui.pulse().hear(this, _ -> model.onPulse(), model.measuringProperty());
  }

  private static Label label(String id, String... styles) {
    var label = new Label();
    label.setId(id);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private VBox findings() {
    chart.setAccessibleText(words.get("theory.chart"));
    var box =
        new VBox(
            name, statement, formula, source, verdict, legend, grown(chart, 3), reading, clock);
    box.getStyleClass().addAll("card", "study-findings");
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMinWidth(0);
    return box;
  }

  private VBox clock() {
    var caption = label("theory-clock-legend", "caption", "muted");
    caption.setText(words.get("theory.clock.legend"));
    clockChart.setAccessibleText(caption.getText());
    clockChart.getStyleClass().add("clock-chart");
    var box = new VBox(clockText, caption, grown(clockChart, 2));
    box.getStyleClass().add("theory-clock");
    box.managedProperty().bind(box.visibleProperty());
    return grown(box, 2);
  }

  private static <R extends Region> R grown(R region, double share) {
    region.setPrefHeight(60 * share);
    VBox.setVgrow(region, Priority.ALWAYS);
    return region;
  }

  private void follow(LawSetup law) {
    String id = law.law().id();
    name.setText(words.get(StudyTextKeys.LAWS.of(id)));
    statement.setText(words.get(StudyTextKeys.LAW_STATEMENTS.of(id)));
    formula.setText(words.get(StudyTextKeys.LAW_FORMULAS.of(id)));
    source.setText(words.get(StudyTextKeys.LAW_SOURCES.of(id)));
    clock.setVisible(law.law() instanceof LeakyClock);
  }

  private void show() {
    LawSetup law = model.chosenProperty().get();
    Optional<SurveySnapshot> found = model.findingsProperty().get();
    boolean steps = law.law() instanceof LeakyClock;
    String axis = law.axis().id();
    var picture =
        new TheoryPicture(
            law.curve(),
            found.map(SurveySnapshot::points).orElse(List.of()),
            law.settingsProperty().get().get(axis),
            words.get(StudyTextKeys.PARAMETERS.of(axis)),
            steps,
            law.law().isProved());
    chart.show(picture);
    String chances = picture.isBand() ? "theory.legend.band" : "theory.legend.exact";
    String said = steps ? "theory.legend.clock" : chances;
    legend.setText(words.get(picture.proved() ? said : "theory.legend.measured"));
    verdict.setText(
        found.map(new LawText(words, law)::verdict).orElse(words.get("theory.verdict.measuring")));
    law.clock().ifPresent(this::show);
  }

  private void show(ClockTrace trace) {
    clockChart.show(trace);
    clockText.setText(new LawText(words, model.chosenProperty().get()).clock(trace));
  }

  private void read(Optional<SurveyPoint> point) {
    var text = new LawText(words, model.chosenProperty().get());
    reading.setText(point.map(text::reading).orElseGet(text::here));
  }
}
