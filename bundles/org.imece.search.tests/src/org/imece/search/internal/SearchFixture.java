/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.Titles;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.core.search.ISearchContribution;
import org.imece.core.search.SearchText;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.core.Element;
import org.imece.model.law.Instrument;
import org.imece.model.law.LawFactory;
import org.imece.search.ISearchIndex;
import org.imece.search.SearchHit;
import org.imece.search.SearchRequest;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;

/** A project of documents and instruments with an index. */
final class SearchFixture implements AutoCloseable {

	final IResearchProject project;
	final ISearchIndex index;

	private SearchFixture(IResearchProject project, ISearchIndex index) {
		this.project = project;
		this.index = index;
	}

	/** A new project with an index in memory. */
	static SearchFixture inMemory(Path folder) throws CoreException {
		IResearchProject project = project(folder.resolve("test.imece"));
		return new SearchFixture(project, service().openInMemory(project));
	}

	/** A new project with an index on disk. */
	static SearchFixture onDisk(Path folder) throws CoreException {
		IResearchProject project = project(folder.resolve("test.imece"));
		return new SearchFixture(project, service().open(project, folder.resolve("index")));
	}

	static IResearchProject project(Path file) throws CoreException {
		return factory().create(file.toUri(), new NewProject("Deneme", "tr", true), ProjectOptions.headless("test"));
	}

	private static ProjectFactory factory() {
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(new SqliteStoreProvider());
		return factory;
	}

	static SearchService service() {
		return service(List.of(new TestTexts()), status -> assertTrue(status.getSeverity() < IStatus.ERROR, status::toString));
	}

	static SearchService service(List<ISearchContribution> contributions, Consumer<IStatus> log) {
		return new SearchService(contributions, List.of(), log);
	}

	/** Titles and texts of documents and instruments; the number of an instrument is a key. */
	static final class TestTexts implements ISearchContribution {
		@Override
		public void texts(Element root, Consumer<SearchText> texts) {
			String title = Titles.of(root, "tr");
			if (root instanceof Document document) {
				texts.accept(new SearchText(root.getId(), "Document", title, document.getLanguage(),
						document.getText(), List.of()));
			} else if (root instanceof Instrument instrument) {
				instrument.getNames().forEach(name -> texts.accept(new SearchText(root.getId(), "Instrument",
						name.getValue(), name.getKey(), name.getValue(), List.of("celex:" + instrument.getNumber(),
								instrument.getNumber()))));
			}
		}
	}

	Document document(String title, String language, String text) throws CoreException {
		Document document = CodingFactory.eINSTANCE.createDocument();
		document.getNames().put("tr", title);
		document.setLanguage(language);
		document.setText(text);
		project.edit("add", () -> project.add(document));
		return document;
	}

	Instrument instrument(String number, String turkish, String english) throws CoreException {
		Instrument instrument = LawFactory.eINSTANCE.createInstrument();
		instrument.setNumber(number);
		instrument.getNames().put("tr", turkish);
		if (english != null) {
			instrument.getNames().put("en", english);
		}
		project.edit("add", () -> project.add(instrument));
		return instrument;
	}

	int update() throws CoreException {
		project.flush();
		return index.update(new NullProgressMonitor());
	}

	/** Titles of what is found, best first. */
	List<String> find(String query) throws CoreException {
		return find(new SearchRequest(query));
	}

	List<String> find(SearchRequest request) throws CoreException {
		return index.search(request).hits().stream().map(SearchHit::title).toList();
	}

	@Override
	public void close() throws CoreException {
		index.close();
		project.close();
	}
}
