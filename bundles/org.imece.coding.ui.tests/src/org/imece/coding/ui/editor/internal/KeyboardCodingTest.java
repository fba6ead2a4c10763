/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.code.CreateCodeOperation;
import org.imece.coding.segment.Passages;
import org.imece.coding.text.Transcript;
import org.imece.coding.ui.internal.CodeMemory;
import org.imece.core.project.IProjectListener;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.tests.support.TestProject;
import org.imece.ui.editor.SettledSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coding editor, driven by keys alone. */
class KeyboardCodingTest {

	private static final String TEXT = "M: Ortak dil var mı?\nG: Dernekler şirketlerle aynı dili konuşmuyor.\n"
			+ "M: Neden?\nG: Çünkü ölçüler başka.\n";
	private static final long PATIENCE_MILLIS = 20_000;

	@TempDir
	private Path folder;
	private TestProject test;
	private Document document;
	private Display display;
	private Shell shell;
	private CodingPane pane;

	@BeforeEach
	void open() throws Exception {
		assumeTrue(Platform.isRunning(), "Codes on keys are kept in the preferences of the platform");
		test = TestProject.create(folder);
		test.project.edit("", () -> {
			document = CodingFactory.eINSTANCE.createDocument();
			document.setText(TEXT);
			Transcript.recognise(document);
			test.project.add(document);
		});
		Code communication = new CreateCodeOperation(test.project, null, "iletişim").run(null);
		Code measures = new CreateCodeOperation(test.project, null, "ölçüler").run(null);
		new CodeMemory(test.project).putFavourite(communication, 1);
		new CodeMemory(test.project).putFavourite(measures, 2);
		display = Display.getDefault();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 700);
		pane = new CodingPane(shell, new CodingModel(test.project, document), display.getSystemFont(),
				new SettledSelection());
		test.project.addListener(new IProjectListener() {
			@Override
			public void edited(Set<String> recordIds) {
				display.asyncExec(() -> {
					if (!pane.isDisposed()) {
						pane.edited(recordIds);
					}
				});
			}
		});
		shell.open();
		settle();
	}

	@AfterEach
	void close() throws Exception {
		if (shell != null) {
			shell.dispose();
			settle();
		}
		if (test != null) {
			test.close();
		}
	}

	private void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	private void await(String what, BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (!condition.getAsBoolean()) {
			assertTrue(System.currentTimeMillis() < end, "In vain waited for " + what);
			display.timerExec(20, () -> { });
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private void key(Control control, int keyCode, char character, int stateMask) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = character;
		event.stateMask = stateMask;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private void press(int keyCode, int stateMask) {
		key(pane.text(), keyCode, (char) 0, stateMask);
		settle();
	}

	private void type(String letters) {
		for (char letter : letters.toCharArray()) {
			key(pane.text(), letter == '\n' ? SWT.CR : letter, letter == '\n' ? SWT.CR : letter, 0);
		}
		settle();
	}

	/** With the arrows, from the beginning of the text. */
	private void select(String passage) {
		press(SWT.HOME, SWT.MOD1);
		int start = pane.text().getText().indexOf(passage);
		for (int i = 0; i < start; i++) {
			key(pane.text(), SWT.ARROW_RIGHT, (char) 0, 0);
		}
		for (int i = 0; i < passage.length(); i++) {
			key(pane.text(), SWT.ARROW_RIGHT, (char) 0, SWT.SHIFT);
		}
		settle();
		assertEquals(passage, pane.text().getSelectionText());
	}

	private Text popupFilter() {
		return Stream.of(display.getShells()).filter(each -> each != shell).flatMap(KeyboardCodingTest::controls)
				.filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite composite
				? Stream.concat(Stream.of(child), controls(composite))
				: Stream.of(child));
	}

	private List<String> coded() {
		return test.codings().stream()
				.map(coding -> coding.getCode().getNames().get("tr") + ": " + Passages.text(coding)).toList();
	}

	/** What the editor shows as coded. */
	private List<String> shown() {
		return pane.model().segments().all().stream().map(segment -> segment.coding().getCode().getNames().get("tr")
				+ ": " + pane.text().getTextRange(segment.start(), segment.length())).sorted().toList();
	}

	/** Everything the store has of every record, in the form in which it keeps it. */
	private String stored() throws Exception {
		test.project.flush();
		StringBuilder state = new StringBuilder();
		for (RecordHeader header : test.project.store().headers().stream()
				.sorted(Comparator.comparing(RecordHeader::id)).toList()) {
			state.append(header.id()).append(' ').append(header.type()).append(' ').append(header.title()).append('\n');
			byte[] content = test.project.store().read(header.id()).orElseThrow().content();
			try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
				state.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
			}
		}
		return state.toString();
	}

	@Test
	void codesATranscriptEditsTheTextAboveAndUndoesEverything() throws Exception {
		String original = stored();
		String first = test.project.undoLabel();
		select("Ortak dil");
		type("ile");
		assertTrue(pane.coding().popup().isPresent());
		assertEquals("ile", popupFilter().getText());
		key(popupFilter(), SWT.CR, SWT.CR, 0);
		settle();
		select("ölçüler");
		type("2");
		select("aynı dili");
		type(" "); // the last code again
		assertEquals(List.of("iletişim: Ortak dil", "ölçüler: ölçüler", "ölçüler: aynı dili"), coded());

		pane.setEditing(true);
		press(SWT.HOME, SWT.MOD1);
		type("Görüşme 7\n");
		assertEquals("Görüşme 7\n" + TEXT, pane.text().getText());
		assertEquals(coded().size(), shown().size()); // shown in place before it is stored
		assertTrue(shown().contains("iletişim: Ortak dil"));
		assertEquals(TEXT, document.getText());
		press(SWT.END, SWT.MOD1);
		assertEquals("Görüşme 7\n" + TEXT, document.getText());
		select("aynı");
		type("ayrı");
		await("the pause", () -> document.getText().contains("ayrı dili"));
		assertEquals(List.of("iletişim: Ortak dil", "ölçüler: ölçüler", "ölçüler: ayrı dili"), coded());
		assertEquals(coded().stream().sorted().toList(), shown());
		assertEquals(pane.model().turns().all().get(0).getStart(), document.getText().indexOf("M:"));
		pane.setEditing(false);

		String edited = stored();
		assertNotEquals(original, edited);
		undoUntil(first);
		assertEquals(original, stored());
		assertEquals(TEXT, pane.text().getText());
		assertEquals(List.of(), shown());
		while (test.project.canRedo()) {
			test.project.redo();
		}
		settle();
		assertEquals(edited, stored());
		assertEquals(coded().stream().sorted().toList(), shown());
		undoUntil(first);
		assertEquals(original, stored());
		assertEquals(TEXT, pane.text().getText());
		assertEquals(List.of(), shown());
	}

	private void undoUntil(String label) throws Exception {
		while (!test.project.undoLabel().equals(label)) {
			test.project.undo();
		}
		settle();
	}

	@Test
	void asksBeforeACodingGoesAwayWithItsText() throws Exception {
		select("aynı dili");
		type("1");
		pane.setEditing(true);
		select("aynı dili ");
		answer(1);
		press(SWT.DEL, 0);
		assertEquals(TEXT, pane.text().getText());
		assertEquals(1, test.codings().size());
		select("aynı dili ");
		answer(0);
		press(SWT.DEL, 0);
		await("the edit", () -> !document.getText().contains("aynı"));
		assertEquals(List.of(), test.codings());
		test.project.undo();
		settle();
		assertEquals(List.of("iletişim: aynı dili"), coded());
		assertEquals(TEXT, pane.text().getText());
		select("aynı dili");
		type("tek bir dil"); // replacing the words of a coding keeps it
		press(SWT.HOME, SWT.MOD1);
		assertEquals(List.of("iletişim: tek bir dil"), coded());
	}

	/** Presses a button of the dialog that opens next. */
	private void answer(int button) {
		display.asyncExec(() -> {
			Shell dialog = Stream.of(display.getShells()).filter(each -> each != shell && each.isVisible()
					&& controls(each).anyMatch(Button.class::isInstance)).findFirst().orElseThrow();
			controls(dialog).filter(Button.class::isInstance).toList().get(button).notifyListeners(SWT.Selection,
					new Event());
		});
	}

	@Test
	void endsOfCodingsMoveByWordsAndCodingsSplitAndMerge() throws Exception {
		select("aynı dili");
		type("1");
		PassageCommands commands = new PassageCommands(pane);
		commands.moveStart(false);
		commands.moveEnd(true);
		assertEquals(List.of("iletişim: şirketlerle aynı dili konuşmuyor"), coded());
		commands.moveStart(true);
		commands.moveEnd(false);
		assertEquals(List.of("iletişim: aynı dili"), coded());
		pane.text().setSelection(TEXT.indexOf(" dili"));
		pane.caretMoved();
		commands.split();
		assertEquals(List.of("iletişim: aynı", "iletişim: dili"), coded());
		commands.previous();
		assertEquals("aynı", pane.text().getSelectionText());
		commands.next();
		assertEquals("dili", pane.text().getSelectionText());
		pane.text().setSelection(TEXT.indexOf("aynı"), TEXT.indexOf("konuş"));
		pane.caretMoved();
		commands.merge();
		assertEquals(List.of("iletişim: aynı dili"), coded());
	}

	@Test
	void theTableFollowsWhatIsCodedAndUndone() throws Exception {
		await("no row", () -> rows().isEmpty());
		select("ölçüler");
		type("2");
		select("Ortak dil");
		type("1");
		await("two rows, in the order of the text",
				() -> rows().equals(List.of("iletişim: Ortak dil", "ölçüler: ölçüler")));
		assertEquals(0, table().getSelectionIndex());
		Coding first = test.codings().stream().filter(coding -> coding.getStart() == TEXT.indexOf("Ortak")).findFirst()
				.orElseThrow();
		test.project.edit("", () -> first.setMemo("Bir\nnot"));
		await("the note", () -> table().getItem(0).getText(5).equals("Bir not"));
		new PassageCommands(pane).moveEnd(true);
		await("the longer passage", () -> rows().get(0).equals("iletişim: Ortak dil var"));
		test.project.edit("", () -> first.getCode().getNames().put("tr", "ortak dil"));
		await("the other name", () -> rows().get(0).equals("ortak dil: Ortak dil var"));
		while (!test.codings().isEmpty()) {
			test.project.undo();
		}
		await("no row again", () -> rows().isEmpty());
	}

	private Table table() {
		return pane.segments().viewer().getTable();
	}

	private List<String> rows() {
		return Stream.of(table().getItems()).map(row -> row.getText(0) + ": " + row.getText(1)).toList();
	}

	@Test
	void whatWasTypedLastIsStoredWhenTheEditorIsClosed() {
		pane.setEditing(true);
		press(SWT.HOME, SWT.MOD1);
		type("Görüşme");
		assertEquals(TEXT, document.getText());
		pane.dispose();
		assertEquals("Görüşme" + TEXT, document.getText());
	}

	@Test
	void placesOfLinesAreThoseAfterAnEdit() {
		pane.setEditing(true);
		TextGeometry geometry = new TextGeometry(pane.text());
		int offset = TEXT.indexOf("Neden");
		geometry.update();
		int before = geometry.upper(offset);
		assertFalse(geometry.update());
		press(SWT.HOME, SWT.MOD1);
		type("Görüşme\n");
		assertTrue(geometry.update());
		assertEquals(before + pane.text().getLinePixel(1) - pane.text().getLinePixel(0),
				geometry.upper(offset + "Görüşme\n".length()));
	}
}
