package flatline.viewmodel.lesson;

import flatline.model.lesson.Excerpt;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.LessonPage;
import flatline.model.lesson.Step;
import flatline.model.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** A lesson while it is told, with what was predicted in it so far. */
public final class OpenLesson {

  private final Lesson lesson;
  private final LessonScene scene;
  private final Inquiry inquiry;
  private final Consumer<? super Throwable> failure;
  private final Map<Integer, Poll> polls = new HashMap<>();
  private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();

  OpenLesson(
      Lesson lesson, LessonScene scene, Inquiry inquiry, Consumer<? super Throwable> failure) {
    this.lesson = lesson;
    this.scene = scene;
    this.inquiry = inquiry;
    this.failure = failure;
  }

  /**
   * The same in another language, at the same step and with what was predicted so far; nothing that
   * is in sight beside the words changes.
   *
   * @param translation with the same steps
   */
  OpenLesson in(Lesson translation) {
    var told = new OpenLesson(translation, scene, inquiry, failure);
    told.place.set(place.get());
    told.polls.putAll(polls);
    polls.forEach((at, poll) -> translation.steps().get(at).question().ifPresent(poll::ask));
    return told;
  }

  /** All that is told. */
  public Lesson lesson() {
    return lesson;
  }

  /** The step that is shown, from 0. */
  public ReadOnlyIntegerProperty placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** The step that is shown. */
  public Step step() {
    return lesson.steps().get(place.get());
  }

  /** Whether another step follows. */
  public boolean hasNext() {
    return place.get() < lesson.steps().size() - 1;
  }

  /** Goes to the next step, if there is one. */
  public void next() {
    if (hasNext()) {
      goTo(place.get() + 1);
    }
  }

  /** Goes to the step before, if there is one. */
  public void back() {
    if (place.get() > 0) {
      goTo(place.get() - 1);
    }
  }

  /**
   * Goes to a step, with exactly what it says in sight.
   *
   * @throws IndexOutOfBoundsException if there is none at that place
   */
  public void goTo(int wanted) {
    Step step = lesson.steps().get(wanted);
    scene.show(step.state(), step.question().isEmpty());
    // Who hears of the step finds its question there.
    ask(wanted, step);
    place.set(wanted);
  }

  /**
   * The same lesson as its file tells it now, at the step that is shown: the one of the same title,
   * else of the same number. What is seen changes only where that step's state did; votes stay with
   * questions that did.
   */
  OpenLesson reread(Lesson now) {
    var again = new OpenLesson(now, scene, inquiry, failure);
    polls.forEach((at, poll) -> {
      int same = StepMatch.place(lesson, at, now);
      if (StepMatch.asksTheSame(lesson.steps().get(at), now.steps().get(same))) {
        again.polls.put(same, poll);
      }
    });
    int to = StepMatch.place(lesson, place.get(), now);
    if (now.steps().get(to).state().equals(step().state())) {
      again.ask(to, now.steps().get(to));
      again.place.set(to);
    } else {
      again.goTo(to);
    }
    return again;
  }

  /** Is at a step again that was told before; the run stays as it is. */
  void resume(int at) {
    scene.resume(lesson.steps().get(at).state());
    ask(at, lesson.steps().get(at));
    place.set(at);
  }

  private void ask(int at, Step step) {
    if (step.state().page() == LessonPage.STUDY_COMPARE) {
      step.runs().ifPresent(scene::count);
    }
    Optional<Scenario> scenario = step.state().excerpt().map(Excerpt::scenario);
    if (polls.containsKey(at) || step.question().isEmpty() || scenario.isEmpty()) {
      return;
    }
    Poll poll = new Poll(step.question().get());
    polls.put(at, poll);
    inquiry.ask(scenario.get(), step.question().get(), poll::answer, failure);
  }

  /** What is predicted in the step that is shown, if anything is. */
  public Optional<Poll> poll() {
    return Optional.ofNullable(polls.get(place.get()));
  }

  void onPulse() {
    inquiry.onPulse();
  }

  void end() {
    inquiry.cancel();
    scene.end();
  }
}
