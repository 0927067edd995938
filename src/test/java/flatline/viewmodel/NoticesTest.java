package flatline.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.viewmodel.Notices.Notice;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesTest {

  private static final Notice GOOD = Notice.news(Message.of("good"));
  private static final Notice BAD = Notice.error(Message.of("bad"));
  private static final Notice WORSE = Notice.error(Message.of("worse"));

  private final Notices notices = new Notices();

  private Optional<Notice> said() {
    notices.onPulse();
    return notices.saidProperty().get();
  }

  @Test
  void whatIsToBeSaidWaitsUntilNothingElseIsBeingSaid() {
    notices.add(BAD);
    notices.add(GOOD);
    assertEquals(Optional.of(BAD), said());
    assertEquals(Optional.of(BAD), said());
    notices.dismiss();
    assertEquals(Optional.of(GOOD), said());
    notices.dismiss();
    assertEquals(Optional.empty(), said());
  }

  @Test
  void whatWentWrongTakesThePlaceOfGoodNewsButNotOfWhatWentWrongBefore() {
    notices.add(GOOD);
    assertEquals(Optional.of(GOOD), said());
    notices.add(BAD);
    notices.add(WORSE);
    assertEquals(Optional.of(BAD), said());
    assertEquals(Optional.of(BAD), said());
  }

  @Test
  void whatIsSaidAtOnceDoesNotWait() {
    notices.say(GOOD);
    notices.say(BAD);
    assertEquals(Optional.of(BAD), notices.saidProperty().get());
  }

  @Test
  void whatWentWrongStaysUntilItIsTakenNoteOfWhateverElseIsSaidMeanwhile() {
    Notices.Notice over = Notices.Notice.news(Message.of("over"));
    notices.say(BAD);
    notices.say(over);
    notices.say(GOOD);
    notices.withdraw(over);
    assertEquals(Optional.of(BAD), said());
    notices.dismiss();
    assertEquals(Optional.of(GOOD), said());
  }

  private static Notice notSaved(String name) {
    return Notice.error(Message.of("file.notSaved", name, "disk full"));
  }

  @Test
  void whatWentWrongIsOvertakenOnceTheSameWentWell() {
    Notice saved = Notice.news(Message.of("file.saved", "b.flatline"));
    notices.say(notSaved("a.flatline"));
    notices.say(saved);
    assertEquals(Optional.of(saved), said());
    notices.dismiss();
    notices.add(notSaved("a.flatline"));
    notices.add(saved);
    assertEquals(Optional.of(notSaved("a.flatline")), said());
    assertEquals(Optional.of(saved), said(), "as soon as it may");
  }

  @Test
  void whatWentWrongIsNotOvertakenByAnotherKindOfFile() {
    notices.say(notSaved("a.flatline"));
    notices.say(Notice.news(Message.of("file.saved", "picture.png")));
    assertEquals(Optional.of(notSaved("a.flatline")), said());
  }

  @Test
  void whatWasDoneAfterAllIsNeitherSaidNorWaits() {
    Notice none = Notice.error(Message.of("share.none"));
    notices.say(BAD);
    notices.add(none);
    notices.overtake(NoticeTopic.OPENING);
    assertEquals(Optional.of(BAD), said());
    notices.dismiss();
    assertEquals(Optional.empty(), said());
    notices.say(none);
    notices.overtake(NoticeTopic.SHARING);
    assertEquals(Optional.of(none), said());
    notices.overtake(NoticeTopic.OPENING);
    assertEquals(Optional.empty(), said());
  }

  @Test
  void progressIsSaidUntilThereIsSomethingElseOrNobodyWantsToKnow() {
    notices.progress(Message.of("half"));
    notices.progress(Message.of("most"));
    assertEquals(Optional.of("most"), said().map(notice -> notice.message().key()));
    notices.add(GOOD);
    assertEquals(Optional.of(GOOD), said());
    notices.progress(Message.of("all"));
    assertEquals(Optional.of(GOOD), said());
    notices.dismiss();
    notices.progress(Message.of("all"));
    notices.dismiss();
    notices.progress(Message.of("more"));
    assertEquals(Optional.empty(), said());
  }
}
