package flatline.view.study.map;

import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.study.MapSubject;
import flatline.viewmodel.study.SubjectChoice;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Whose measure a map shows: a contender's, or the difference of two. */
final class SubjectBox extends ComboBox<MapSubject> {

  private boolean changing;

  SubjectBox(SubjectChoice subjects, MapText text, Words words) {
    setId("mapSubject");
    getStyleClass().add("choice");
    setAccessibleText(words.get("setting.mapSubject"));
    Tip.on(this, words.get("setting.mapSubject.tip"));
    setConverter(new Names(subjects, text));
    var life = new Life(this);
    life.hear(subjects.setupProperty(), _ -> offer(subjects));
    life.hear(subjects.chosenProperty(), this::setValue);
    Life.own(
        valueProperty(),
        chosen -> {
          if (chosen != null && !changing) {
            subjects.choose(chosen);
          }
        });
  }

  private void offer(SubjectChoice subjects) {
    changing = true;
    getItems().setAll(subjects.all());
    setValue(subjects.chosen());
    changing = false;
  }

  /** Subjects by the names of their contenders. */
  private static final class Names extends StringConverter<MapSubject> {

    private final SubjectChoice subjects;
    private final MapText text;

    Names(SubjectChoice subjects, MapText text) {
      this.subjects = subjects;
      this.text = text;
    }

    @Override
    public String toString(MapSubject subject) {
      return subjects
          .setupProperty()
          .get()
          .filter(_ -> subject != null && subjects.all().contains(subject))
          .map(setup -> text.subject(subject, setup))
          .orElse("");
    }

    @Override
    public MapSubject fromString(String name) {
      throw new UnsupportedOperationException("subjects are not typed");
    }
  }
}
