/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.handlers.IHandlerService;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.RevisionHeader;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.model.evidence.Matrix;
import org.imece.model.stakeholder.Organisation;
import org.imece.ui.editor.ElementEditorInput;
import org.imece.ui.editor.ElementEditorInputFactory;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The workbench with the sample project in it. */
class WorkbenchTest extends SampleTest {

	@Test
	void titleNamesTheProject() throws Exception {
		Ui.await("the title", () -> Ui.window().getShell().getText().equals(project.name() + " — İmece"));
	}

	@Test
	void menusAreThoseOfTheProduct() throws Exception {
		List<String> menus = Ui.call(() -> Stream.of(Ui.window().getShell().getMenuBar().getItems())
				.map(MenuItem::getText).map(text -> text.replace("&", "")).toList());
		List<String> wanted = List.of("Proje", "Düzen", "Görünüm", "Ekle", "Analiz", "Rapor", "Eklentiler", "Yardım");
		assertEquals(wanted.stream().filter(menus::contains).toList(), menus, "an empty menu may be hidden");
		assertTrue(menus.containsAll(List.of("Proje", "Düzen", "Görünüm", "Yardım")), menus.toString());
	}

	@Test
	void everyViewOfEveryPerspectiveOpens() throws Exception {
		for (String id : Perspectives.ALL) {
			Ui.call(() -> {
				Ui.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
				for (IViewReference reference : Ui.page().getViewReferences()) {
					assertSound(reference.getView(true), id + ": " + reference.getId());
				}
				return null;
			});
			Ui.settle();
		}
	}

	@Test
	void everyKindOfRecordOpensInItsEditor() throws Exception {
		List<String> types = project.records().stream().map(RecordHeader::type).distinct().toList();
		int opened = 0;
		for (String type : types) {
			String id = project.records().stream().filter(record -> record.type().equals(type)).findFirst().orElseThrow()
					.id();
			opened += Ui.call(() -> {
				var element = project.root(id).orElseThrow();
				ElementLabels labels = Ui.window().getService(ElementLabels.class);
				if (labels.editorId(element.eClass()).isEmpty() && labels.place(element.eClass()).isEmpty()) {
					return Integer.valueOf(0);
				}
				Optional<IWorkbenchPart> part = Ui.window().getService(ElementOpener.class).open(Ui.page(), element);
				assertSound(part.orElse(null), type);
				assertFalse(part.orElseThrow() instanceof IEditorPart editor && editor.isDirty(),
						type + ": there is no unsaved state");
				return Integer.valueOf(1);
			}).intValue();
			Ui.settle();
		}
		assertTrue(opened >= 5, "only " + opened + " kinds of records have an editor");
	}

	@Test
	void overviewGivesWayToWhatIsOpenedAndComesBack() throws Exception {
		Ui.call(() -> {
			Perspectives.show(Ui.page(), Perspectives.OVERVIEW);
			return null;
		});
		Ui.await("the overview", () -> Ui.page().findView(Stage.OVERVIEW) != null && !Ui.page().isEditorAreaVisible());
		Organisation organisation = Ui.call(() -> project.all(Organisation.class).get(0));
		Ui.call(() -> Ui.window().getService(ElementOpener.class).open(Ui.page(), organisation));
		Ui.await("the editor alone", () -> Ui.page().isEditorAreaVisible() && Ui.page().findView(Stage.OVERVIEW) == null);
		Ui.call(() -> {
			Perspectives.show(Ui.page(), Perspectives.OVERVIEW);
			return null;
		});
		Ui.await("the overview again", () -> Ui.page().findView(Stage.OVERVIEW) != null && !Ui.page().isEditorAreaVisible());
		Ui.call(() -> Ui.window().getService(ElementOpener.class).open(Ui.page(), organisation));
		Ui.await("the editor again", () -> Ui.page().isEditorAreaVisible());
		Ui.call(() -> Ui.page().closeAllEditors(false));
		Ui.await("the overview after the last editor", () -> Ui.page().findView(Stage.OVERVIEW) != null);
	}

	@Test
	void matrixOpensInItsViewInThePerspectiveOfComparison() throws Exception {
		Ui.call(() -> {
			Perspectives.show(Ui.page(), Perspectives.OVERVIEW);
			return Ui.window().getService(ElementOpener.class).open(Ui.page(), project.all(Matrix.class).get(0));
		});
		assertEquals(Perspectives.COMPARISON, Ui.call(() -> Ui.page().getPerspective().getId()));
		assertEquals("org.imece.evidence.ui.matrix", Ui.call(() -> Ui.page().getActivePart().getSite().getId()));
	}

	private static void assertSound(IWorkbenchPart part, String what) {
		assertNotNull(part, what);
		assertFalse(part.getClass().getSimpleName().startsWith("Error"), what + " shows an error instead");
	}

	@Test
	void undoAndRedoTakeBackAnEditAndTheEditorFollows() throws Exception {
		Organisation organisation = Ui.call(() -> project.all(Organisation.class).get(0));
		String before = organisation.getNames().get("tr");
		IWorkbenchPart editor = Ui.call(() -> Ui.window().getService(ElementOpener.class).open(Ui.page(), organisation))
				.orElseThrow();
		Ui.call(() -> {
			project.edit("Adı değiştir", () -> organisation.getNames().put("tr", "Iğdır Şeffaflık Derneği"));
			return null;
		});
		Ui.await("the new title", () -> editor.getTitle().equals("Iğdır Şeffaflık Derneği"));
		execute("org.eclipse.ui.edit.undo");
		assertEquals(before, organisation.getNames().get("tr"));
		Ui.await("the old title", () -> !editor.getTitle().equals("Iğdır Şeffaflık Derneği"));
		execute("org.eclipse.ui.edit.redo");
		assertEquals("Iğdır Şeffaflık Derneği", organisation.getNames().get("tr"));
	}

	private static void execute(String command) throws Exception {
		Ui.call(() -> Ui.window().getService(IHandlerService.class).executeCommand(command, null));
	}

	@Test
	void editorClosesWhenItsElementIsDeletedAndUndoBringsItBack() throws Exception {
		Organisation organisation = Ui.call(() -> project.all(Organisation.class).get(0));
		String uri = project.uriOf(organisation);
		Ui.call(() -> Ui.window().getService(ElementOpener.class).open(Ui.page(), organisation));
		Ui.call(() -> {
			project.edit("Sil", () -> project.delete(organisation));
			return null;
		});
		Ui.await("the editor to close", () -> Ui.page().getEditorReferences().length == 0);
		execute("org.eclipse.ui.edit.undo");
		assertTrue(Ui.call(() -> project.find(uri)).isPresent());
	}

	@Test
	void checkpointIsInTheHistory() throws Exception {
		project.checkpoint("Saha çalışması bitti");
		assertTrue(project.store().history(5).stream().filter(RevisionHeader::isCheckpoint).map(RevisionHeader::label)
				.toList().contains("Saha çalışması bitti"));
	}

	@Test
	void addressOfAnEditorSurvivesARestart() throws Exception {
		ElementEditorInput input = Ui.call(() -> new ElementEditorInput(project, project.all(Organisation.class).get(0)));
		IPersistableElement persistable = input.getPersistable();
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		Ui.call(() -> {
			persistable.saveState(memento);
			return null;
		});
		ElementEditorInput restored = (ElementEditorInput) new ElementEditorInputFactory().createElement(memento);
		assertEquals(input, restored);
		assertTrue(Ui.call(restored::exists));
	}

	@Test
	void refusedProjectLeavesTheOpenOneOpen() {
		CoreException refused = Assertions.assertThrows(CoreException.class,
				() -> SampleProject.session().open(folder.resolve("yok.imece").toUri()));
		assertEquals(StoreProblem.NOT_FOUND, ((StoreException) refused).problem());
		assertEquals(Optional.of(project), SampleProject.session().project());
	}

	@Test
	void editFromAJobRunsOnTheUserInterfaceThread() throws Exception {
		List<Thread> threads = new ArrayList<>();
		project.edit("Not", () -> threads.add(Thread.currentThread()));
		assertEquals(List.of(PlatformUI.getWorkbench().getDisplay().getThread()), threads);
	}
}
