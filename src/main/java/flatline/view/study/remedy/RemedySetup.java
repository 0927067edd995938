package flatline.view.study.remedy;

import flatline.view.MenuEntry;
import flatline.view.Words;
import flatline.view.control.ChoiceRow;
import flatline.view.control.MessageLabel;
import flatline.view.control.NumberRow;
import flatline.view.life.Life;
import flatline.view.study.run.RunBox;
import flatline.view.study.run.SetupCard;
import flatline.viewmodel.study.remedy.RemediesViewModel;
import flatline.viewmodel.study.remedy.RemedyDraft;
import flatline.viewmodel.study.remedy.TriedCause;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is tried, over how many seeds, and the button that starts it. */
final class RemedySetup extends VBox {

  private final RemediesViewModel model;
  private final Words words;
  private final RemedyWords text;

  RemedySetup(RemediesViewModel model, Words words) {
    this.model = model;
    this.words = words;
    text = new RemedyWords(model, words);
    var title = new Label(words.get("remedies.title"));
    title.getStyleClass().add("title");
    title.setWrapText(true);
    var note = new Label(words.get("remedies.note"));
    note.getStyleClass().addAll("caption", "muted");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    var run = new RunBox(model.runner(), words, model::toggle, model::canResume);
    var card =
        new SetupCard(
            title,
            note,
            NumberRow.typed(model.seeds(), words),
            NumberRow.typed(model.steps(), words),
            run,
            new MessageLabel(model.problemProperty(), words.texts()),
            causes(),
            draft(model.draft()));
    setVgrow(card, Priority.ALWAYS);
    getChildren().add(card);
    var life = new Life(this);
    List.<ObservableValue<?>>of(
            model.seeds().valueProperty(),
            model.steps().valueProperty(),
            model.scenario(),
            model.causes().itemsProperty(),
            model.remedies().itemsProperty())
        .forEach(each -> life.hear(each, _ -> run.update()));
  }

  private MenuButton causes() {
    var add = new MenuButton(words.get("remedies.add.cause"));
    add.setId("add-cause");
    add.setMaxWidth(Double.MAX_VALUE);
    for (String cause : TriedCause.all()) {
      add.getItems()
          .add(MenuEntry.of("cause-" + cause, text.cause(cause), () -> model.causes().add(cause)));
    }
    return add;
  }

  private VBox draft(RemedyDraft draft) {
    var number = NumberRow.typed(draft.number(), words);
    number.visibleProperty().bind(draft.numberedProperty());
    number.managedProperty().bind(number.visibleProperty());
    var add = new Button(words.get("remedies.add"));
    add.setId("add-remedy");
    add.setMaxWidth(Double.MAX_VALUE);
    add.setOnAction(_ -> draft.add());
    var name = new Label(words.get(draft.kind().key().name()));
    ComboBox<String> kind = ChoiceRow.box(draft.kind(), words);
    name.setLabelFor(kind);
    kind.setMaxWidth(Double.MAX_VALUE);
    var box = new VBox(name, kind, number, add);
    box.getStyleClass().add("remedy-draft");
    return box;
  }
}
