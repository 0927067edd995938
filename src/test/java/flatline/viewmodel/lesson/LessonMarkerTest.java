package flatline.viewmodel.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.lesson.ShippedLessons;
import flatline.interchange.user.Bookmark;
import flatline.interchange.user.Bookmark.InFile;
import flatline.interchange.user.Bookmark.LessonName;
import flatline.interchange.user.Bookmark.Shipped;
import flatline.model.language.Language;
import flatline.viewmodel.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonMarkerTest {

  private static final Shipped LARGE_STEP = new Shipped("large-step");

  @TempDir private Path folder;
  private final NotedScene scene = new NotedScene();
  private final Notices notices = new Notices();
  private final LessonViewModel lessons = new LessonViewModel(scene, notices, Runnable::run);

  @AfterEach
  void close() {
    lessons.close();
  }

  private void readShipped() {
    lessons.shelf().read(Language.ENGLISH);
    lessons.onPulse();
  }

  private void restore(LessonName source, int step) {
    lessons.marker().restore(new Bookmark(source, step));
    lessons.onPulse();
  }

  private Optional<Bookmark> bookmark() {
    return lessons.marker().bookmark();
  }

  private OpenLesson open() {
    return lessons.openProperty().get().orElseThrow();
  }

  private Path file(String name) throws IOException {
    return Files.copy(
        Path.of("assets/lessons/large-step.lesson.md"), folder.resolve(name).toAbsolutePath());
  }

  private String said() {
    notices.onPulse();
    return notices.saidProperty().get().orElseThrow().message().toString();
  }

  @Test
  void itMarksTheStepOfAShippedLesson() {
    readShipped();
    assertEquals(Optional.empty(), bookmark());
    int place = ShippedLessons.ids().indexOf(LARGE_STEP.id());
    lessons.open(lessons.shelf().shippedProperty().get().get(place));
    lessons.next();
    lessons.next();
    assertEquals(Optional.of(new Bookmark(LARGE_STEP, 2)), bookmark());
    lessons.close();
    assertEquals(Optional.empty(), bookmark());
  }

  @Test
  void itMarksTheStepOfALessonInAFile() throws IOException {
    Path file = file("mine.lesson.md");
    lessons.shelf().open(file);
    lessons.onPulse();
    lessons.next();
    assertEquals(Optional.of(new Bookmark(new InFile(file), 1)), bookmark());
    readShipped();
    lessons.shelf().open(lessons.shelf().shippedProperty().get().getFirst());
    assertEquals(Optional.of(new Bookmark(new Shipped("why-units-die"), 0)), bookmark());
  }

  @Test
  void aShippedLessonIsBackAtItsStepBesideARunThatStays() {
    restore(LARGE_STEP, 3);
    assertEquals(Optional.of(new Bookmark(LARGE_STEP, 3)), bookmark(), "on its way");
    readShipped();
    assertEquals(3, open().placeProperty().get());
    assertEquals(List.of(), scene.shown);
    assertEquals(List.of(open().step().state()), scene.resumed);
    assertTrue(lessons.inSightProperty().get());
    assertEquals(open().step().state().highlights(), lessons.litProperty().get());
    assertEquals(Optional.of(new Bookmark(LARGE_STEP, 3)), bookmark());
  }

  @Test
  void aLessonInAFileIsBackAndItsFileIsFollowed() throws IOException {
    Path file = file("mine.lesson.md");
    restore(new InFile(file), 0);
    assertEquals(List.of(), scene.shown);
    assertTrue(open().poll().isPresent(), "it can be voted on anew");
    assertEquals(Optional.of(new Bookmark(new InFile(file), 0)), bookmark());
  }

  @Test
  void ofALessonThatBecameShorterItIsTheLastStep() throws IOException {
    restore(new InFile(file("mine.lesson.md")), 1000);
    assertFalse(open().hasNext());
  }

  @Test
  void aFileThatIsGoneIsSaidAndForgotten() {
    restore(new InFile(folder.resolve("gone.lesson.md").toAbsolutePath()), 2);
    assertFalse(lessons.isOpen());
    assertTrue(said().contains("gone.lesson.md"), said());
    assertEquals(Optional.empty(), bookmark());
  }

  @Test
  void aDamagedFileIsSaidAndForgotten() throws IOException {
    Path file = folder.resolve("bad.lesson.md").toAbsolutePath();
    Files.writeString(file, "# L\n## S\n```flatline\nscenery: opening\n```\n");
    restore(new InFile(file), 0);
    assertFalse(lessons.isOpen());
    assertTrue(said().contains("bad.lesson.md") && said().contains("scenery"), said());
    assertEquals(Optional.empty(), bookmark());
  }

  @Test
  void aLessonThatShipsNoMoreIsSaidAndForgotten() {
    restore(new Shipped("of-old"), 2);
    readShipped();
    assertFalse(lessons.isOpen());
    assertTrue(said().contains("of-old"), said());
    assertEquals(Optional.empty(), bookmark());
  }

  @Test
  void whatIsOpenedInTheMeantimeStays() {
    restore(LARGE_STEP, 3);
    lessons.open(ShippedLessons.get("why-units-die"));
    readShipped();
    assertEquals(ShippedLessons.get("why-units-die"), open().lesson());
    assertEquals(0, open().placeProperty().get());
    lessons.close();
    assertEquals(Optional.empty(), bookmark());
  }
}
