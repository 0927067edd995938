package flatline.view.study.map;

import flatline.model.activation.Activation;
import flatline.model.scenario.Setup;
import flatline.view.Texts;
import flatline.view.Words;
import flatline.view.control.ConceptTip;
import flatline.view.control.TaughtTerm;
import flatline.view.life.Life;
import flatline.viewmodel.study.MapSubject;
import flatline.viewmodel.study.SubjectChoice;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Whose measure a map shows: a contender's, or the difference of two. */
final class SubjectBox extends ComboBox<MapSubject> {

  private boolean changing;

  SubjectBox(SubjectChoice subjects, MapText text, Words words) {
    setId("mapSubject");
    getStyleClass().add("choice");
    setAccessibleText(words.get("setting.mapSubject"));
    ConceptTip.teach(
        this, words.get("setting.mapSubject.tip"), () -> terms(subjects, words.texts()));
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

  private static List<TaughtTerm> terms(SubjectChoice subjects, Texts texts) {
    List<Activation> contenders =
        subjects.setupProperty().get().map(Setup::contenders).orElse(List.of());
    MapSubject chosen = subjects.chosen();
    return IntStream.concat(IntStream.of(chosen.of()), chosen.against().stream())
        .filter(each -> each < contenders.size())
        .mapToObj(each -> TaughtTerm.of(contenders.get(each), texts))
        .toList();
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
