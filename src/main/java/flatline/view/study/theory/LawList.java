package flatline.view.study.theory;

import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.study.LawSetup;
import flatline.viewmodel.study.TheoryViewModel;
import flatline.viewmodel.study.run.StudyTextKeys;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** The laws, one of which is looked at. */
final class LawList extends ListView<LawSetup> {

  LawList(TheoryViewModel model, Words words) {
    setId("theory-laws");
    getStyleClass().addAll("card", "side-list");
    getItems().setAll(model.laws());
    setCellFactory(_ -> new Cell(words));
    setAccessibleText(words.get("theory.laws"));
    new Life(this).hear(model.chosenProperty(), getSelectionModel()::select);
    Life.own(
        getSelectionModel().selectedItemProperty(),
        law -> {
          if (law != null) {
            model.choose(law);
          }
        });
  }

  private static final class Cell extends ListCell<LawSetup> {

    private final Words words;

    Cell(Words words) {
      this.words = words;
      // As wide as the list, whatever its words: they go on below instead of out of sight.
      setPrefWidth(0);
      setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable LawSetup law, boolean empty) {
      super.updateItem(law, empty);
      setText(empty || law == null ? "" : words.get(StudyTextKeys.LAWS.of(law.law().id())));
    }
  }
}
