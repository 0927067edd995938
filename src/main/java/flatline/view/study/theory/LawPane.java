package flatline.view.study.theory;

import flatline.model.theory.ChanceLaw;
import flatline.model.theory.survey.SurveySnapshot;
import flatline.view.ContentScroll;
import flatline.view.Words;
import flatline.view.control.ChoiceRow;
import flatline.view.control.NumberRow;
import flatline.view.life.Life;
import flatline.viewmodel.study.LawSetup;
import flatline.viewmodel.study.TheoryViewModel;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The parameters of a law, which of them is the axis, and how much is measured. */
final class LawPane extends StackPane {

  private final Life life = new Life(this);
  private final TheoryViewModel model;
  private final Words words;
  private final VBox parameters = new VBox();
  private final Button button = new Button();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label state = new Label();

  LawPane(TheoryViewModel model, Words words) {
    this.model = model;
    this.words = words;
    parameters.getStyleClass().add("settings");
    button.setId("theory-run");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> {
      model.toggle();
      update();
    });
    bar.setId("theory-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    state.setId("theory-state");
    state.getStyleClass().addAll("caption", "muted");
    state.setWrapText(true);
    var networks = NumberRow.dragged(model.networks(), words);
    networks.managedProperty().bind(networks.visibleProperty());
    networks
        .visibleProperty()
        .bind(life.during(model.chosenProperty()).map(law -> law.law() instanceof ChanceLaw));
    var content = new VBox(parameters, networks, button, bar, state);
    content.getStyleClass().add("theory-settings");
    var scroll = new ContentScroll(content);
    scroll.setId("theory-setup");
    getStyleClass().addAll("card", "theory-setup");
    getChildren().add(scroll);
    life.hear(model.chosenProperty(), this::show);
    life.hear(model.findingsProperty(), _ -> update());
  }

  private void show(LawSetup law) {
    parameters.getChildren().setAll(new ChoiceRow(law.over(), words));
    law.parameters().forEach(each -> parameters.getChildren().add(NumberRow.dragged(each, words)));
  }

  private void update() {
    Optional<SurveySnapshot> found = model.findingsProperty().get();
    button.setText(words.get(model.isMeasuring() ? "study.stop" : "theory.again"));
    bar.setProgress(found.map(known -> known.progress().share()).orElse(0.0));
    state.setText(found.map(this::state).orElse(""));
  }

  private String state(SurveySnapshot found) {
    return words.get(
        "theory.state",
        words.numbers().grouped(found.progress().done()),
        words.numbers().grouped(found.progress().total()));
  }
}
