package flatline.viewmodel.claims;

import flatline.model.lesson.Lesson;
import java.util.List;

/** All that a lesson claims, step by step, which one command checks. */
final class LessonClaims {

  private LessonClaims() {}

  static StatedClaim of(String id, Lesson lesson) {
    List<Wording> says =
        lesson.steps().stream()
            .flatMap(
                step -> step.claims().stream().map(claim -> step.heading() + ": " + claim.text()))
            .<Wording>map(Wording.OfLesson::new)
            .toList();
    return new StatedClaim(
        new Wording.OfLesson(lesson.title()),
        says,
        Wording.of("claims.source.lesson"),
        List.of("flatline lesson check " + id));
  }
}
