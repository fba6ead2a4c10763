/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.search.ISearchIndex;
import org.imece.search.SearchHit;
import org.imece.search.SearchRefusal;
import org.imece.search.SearchRequest;
import org.imece.search.SearchResult;
import org.imece.search.Snippet;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.project.IProjectSession;

/** Elements of the project to go to, and places in the texts. */
final class ItemEntries {

	private static final int ITEMS = 8;
	private static final int PLACES = 5;
	private static final int AROUND = 48;
	private static final Pattern PLAIN_WORDS = Pattern.compile("[\\p{L}\\p{N} ]*[\\p{L}\\p{N}]{2}");
	private static final String SEARCH = "org.imece.search.ui.command.searchTexts";

	/**
	 * What was found in the background.
	 *
	 * @param places hits with snippets
	 */
	record Found(List<SearchHit> items, List<SearchHit> places) {

		static final Found NOTHING = new Found(List.of(), List.of());
	}

	private final IWorkbenchWindow window;
	private final ElementLabels labels;
	private final Kinds kinds;

	ItemEntries(IWorkbenchWindow window) {
		this.window = window;
		labels = window.getService(ElementLabels.class);
		kinds = new Kinds(labels);
	}

	/** What was changed last: most likely what one wants to go back to. */
	List<QuickEntry> recent() {
		IResearchProject project = window.getService(IProjectSession.class).project().orElse(null);
		if (project == null) {
			return List.of();
		}
		return project.records().stream().filter(project::isUnderstood)
				.filter(record -> labels.recordType(record).isPresent())
				.sorted(Comparator.comparing(RecordHeader::changedAt).reversed()).limit(ITEMS)
				.map(record -> new QuickEntry(Messages.Quick_recent, labels.text(record),
						labels.recordType(record).orElseThrow().label(), labels.image(record),
						() -> open("imece:/" + record.id() + '#' + record.id())))
				.toList();
	}

	/** In the background. */
	Found find(ISearchIndex index, String typed) throws CoreException {
		List<SearchHit> items = index.goTo(typed, ITEMS);
		try {
			SearchResult result = index.search(new SearchRequest(unfinished(typed)).page(0, PLACES + ITEMS));
			Set<String> shown = items.stream().map(SearchHit::uri).collect(Collectors.toSet());
			return new Found(items, result.hits().stream()
					.filter(hit -> !hit.snippets().isEmpty() && !shown.contains(hit.uri())).limit(PLACES).toList());
		} catch (SearchRefusal e) {
			return new Found(items, List.of()); // half-typed; the search view explains
		}
	}

	/** The last word may not be finished yet. */
	private static String unfinished(String typed) {
		return PLAIN_WORDS.matcher(typed).matches() ? typed + " OR " + typed + '*' : typed;
	}

	List<QuickEntry> items(Found found) {
		return found.items().stream().map(hit -> new QuickEntry(Messages.Quick_items, line(hit.title()),
				kinds.label(hit.kind()), kinds.image(hit.kind()), () -> open(hit.uri()))).toList();
	}

	/** Hits in the texts with a line that leads to all of them. */
	List<QuickEntry> places(Found found, String typed) {
		List<QuickEntry> places = new ArrayList<>();
		for (SearchHit hit : found.places()) {
			places.add(new QuickEntry(Messages.Quick_texts, excerpt(hit.snippets().get(0)), line(hit.title()),
					kinds.image(hit.kind()), () -> open(hit)));
		}
		places.add(new QuickEntry(Messages.Quick_texts, Messages.format(Messages.Quick_searchTexts, typed),
				"", JFaceResources.getResources().create(ElementLabels.shared("search")), () -> search(typed)));
		return places;
	}

	private static String line(String title) {
		return title.isBlank() ? Messages.Results_untitled : title.replaceAll("\\s+", " ");
	}

	private static String excerpt(Snippet snippet) {
		Snippet.Mark mark = snippet.marks().get(0);
		String text = snippet.text().replaceAll("\\s", " ");
		int from = Math.max(0, mark.start() - snippet.start() - AROUND / 2);
		int to = Math.min(text.length(), mark.end() - snippet.start() + AROUND);
		while (from > 0 && text.charAt(from - 1) != ' ') {
			from--;
		}
		while (to < text.length() && text.charAt(to) != ' ') {
			to++;
		}
		return (from > 0 || snippet.start() > 0 ? "… " : "") + text.substring(from, to).strip() + " …";
	}

	private void open(String uri) {
		window.getService(ElementOpener.class).open(window.getActivePage(), uri);
	}

	private void open(SearchHit hit) {
		if (hit.languages().size() > 1) {
			open(hit.uri());
			return;
		}
		Snippet.Mark mark = hit.snippets().get(0).marks().get(0);
		window.getService(ElementOpener.class).open(window.getActivePage(), hit.uri(), mark.start(), mark.end());
	}

	private void search(String typed) {
		ParameterizedCommand command = ParameterizedCommand.generateCommand(
				Objects.requireNonNull(window.getService(ICommandService.class).getCommand(SEARCH)),
				Map.of(SEARCH + ".query", typed));
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(ItemEntries.class).error(e.getMessage(), e);
		}
	}
}
