package flatline.view.training.setup;

import flatline.model.language.RunningText;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.training.story.Fate;
import flatline.viewmodel.training.story.Story;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** What is compared, before a run; what has come of each contender, at its end. */
final class StoryLine extends Label {

  private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");

  private final Words words;

  StoryLine(ObservableValue<Story> story, Words words) {
    this.words = words;
    setId("story");
    getStyleClass().add("story");
    setWrapText(true);
    new Life(this).hear(story, this::tell);
  }

  private void tell(Story story) {
    boolean ended = !story.fates().isEmpty();
    pseudoClassStateChanged(ENDED, ended);
    setText(
        ended
            ? IntStream.range(0, story.fates().size())
                .mapToObj(each -> say(each, story))
                .collect(Collectors.joining("\n"))
            : story.invitation().stream().map(words::say).collect(RunningText.inARow()));
  }

  private String say(int contender, Story story) {
    Fate fate = story.fates().get(contender);
    String name = words.name(contender, story.activations(), story.setup());
    String units = words.say(fate.units());
    return fate.score()
        .map(score -> words.get("fate.line.score", name, units, words.say(score)))
        .orElseGet(() -> words.get("fate.line", name, units));
  }
}
