/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.overview.internal;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.RevisionHeader;
import org.imece.model.evidence.FindingState;
import org.imece.ui.element.ElementChooser;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.internal.Messages;
import org.imece.ui.overview.internal.OverviewFacts.MatrixProgress;
import org.imece.ui.overview.internal.OverviewFacts.Topic;

/** The open project in numbers; each number opens its list. */
final class ProjectPage {

	private static final int RECENT_SHOWN = 8;
	private static final int COUNT_COLUMNS = 3;

	private final Cards cards;
	private final IWorkbenchPage page;
	private final IResearchProject project;
	private final ElementLabels labels;
	private final Consumer<String> execute;
	private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT));

	ProjectPage(Cards cards, IWorkbenchPage page, IResearchProject project, Consumer<String> execute) {
		this.cards = cards;
		this.page = page;
		this.project = project;
		this.labels = page.getWorkbenchWindow().getService(ElementLabels.class);
		this.execute = execute;
	}

	void create(Composite parent, OverviewFacts facts) {
		cards.heading(parent, project.name(), 6);
		if (project.settings().isIllustrative()) {
			cards.text(parent, Messages.Overview_illustrative, true);
		}
		if (facts == null) {
			cards.text(parent, Messages.Overview_reading, true);
			return;
		}
		facts.matrices().forEach(matrix -> createMatrix(parent, matrix));
		createCounts(parent, facts);
		Composite columns = cards.columns(parent, 2);
		cards.card(columns, null, Messages.Overview_attention, null, card -> createAttention(card, facts));
		cards.card(columns, null, Messages.Overview_recent, null, card -> createRecent(card, facts.recent()));
	}

	private void createMatrix(Composite parent, MatrixProgress progress) {
		cards.card(parent, "matrix", labels.text(progress.matrix()), () -> open(progress.matrix()), card -> {
			int looked = progress.total() - count(progress, FindingState.NOT_LOOKED);
			cards.text(card, Messages.format(Messages.Overview_looked, numbers.format(looked),
					numbers.format(progress.total())), false);
			Composite states = cards.columns(card, FindingState.values().length);
			for (FindingState state : FindingState.values()) {
				cards.link(states, Messages.format(name(state), numbers.format(count(progress, state))),
						cards.icon(icon(state)), () -> open(progress.matrix()));
			}
		});
	}

	private static int count(MatrixProgress progress, FindingState state) {
		return progress.cells().getOrDefault(state, Integer.valueOf(0)).intValue();
	}

	private static String name(FindingState state) {
		return switch (state) {
		case NOT_LOOKED -> Messages.Overview_notLooked;
		case NOTHING_FOUND -> Messages.Overview_nothingFound;
		case PARTIAL -> Messages.Overview_partial;
		case FOUND -> Messages.Overview_found;
		};
	}

	private static String icon(FindingState state) {
		return "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private void createCounts(Composite parent, OverviewFacts facts) {
		List<RecordHeader> shown = project.records().stream()
				.filter(header -> labels.recordType(header).filter(type -> !type.slice().equals("core")).isPresent())
				.collect(Collectors.toMap(RecordHeader::type, header -> header, (one, other) -> one,
						TreeMap::new))
				.values().stream().toList();
		if (shown.isEmpty()) {
			cards.card(parent, "import", Messages.Overview_import, () -> execute.accept("org.imece.ui.command.import"),
					card -> cards.text(card, Messages.Overview_empty, true));
			return;
		}
		Composite row = cards.columns(parent, COUNT_COLUMNS);
		for (RecordHeader sample : shown) {
			String plural = labels.recordType(sample).orElseThrow().plural();
			long count = facts.counts().getOrDefault(sample.type(), Long.valueOf(0)).longValue();
			cards.link(row, Messages.format(Messages.Overview_count, plural, numbers.format(count)), labels.image(sample),
					() -> choose(plural, project.records().stream()
							.filter(header -> header.type().equals(sample.type())).toList()));
		}
	}

	private void createAttention(Composite card, OverviewFacts facts) {
		if (facts.attention().isEmpty()) {
			cards.text(card, Messages.Overview_noAttention, true);
		}
		facts.attention().forEach((topic, records) -> {
			String text = Messages.format(text(topic), Integer.valueOf(records.size()));
			cards.link(card, text, cards.icon(icon(topic)), () -> choose(text, records));
		});
	}

	private static String text(Topic topic) {
		return switch (topic) {
		case UNCODED_INTERVIEWS -> Messages.Overview_uncoded;
		case COMMITMENTS_DUE -> Messages.Overview_commitments;
		case CONSENTS_EXPIRING -> Messages.Overview_consents;
		case LAWS_UNCHECKED -> Messages.Overview_laws;
		};
	}

	private static String icon(Topic topic) {
		return switch (topic) {
		case UNCODED_INTERVIEWS -> "interview";
		case COMMITMENTS_DUE -> "commitment";
		case CONSENTS_EXPIRING -> "person";
		case LAWS_UNCHECKED -> "instrument";
		};
	}

	private void createRecent(Composite card, List<RevisionHeader> recent) {
		List<RevisionHeader> shown = recent.stream().filter(revision -> !revision.deleted()).limit(RECENT_SHOWN).toList();
		if (shown.isEmpty()) {
			cards.text(card, Messages.Overview_noRecent, true);
		}
		for (RevisionHeader revision : shown) {
			if (revision.isCheckpoint()) {
				cards.link(card, revision.label(), cards.icon("checkpoint"),
						() -> execute.accept("org.imece.ui.command.showHistory"));
				continue;
			}
			project.records().stream().filter(header -> header.id().equals(revision.recordId())).findFirst().ifPresent(
					header -> cards.link(card, Messages.format(Messages.Overview_changedBy, labels.text(header),
							revision.author()), labels.image(header), () -> open(header)));
		}
	}

	private void choose(String title, List<RecordHeader> records) {
		new ElementChooser(page.getWorkbenchWindow().getShell(), labels, title).choose(records).ifPresent(this::open);
	}

	private void open(RecordHeader header) {
		ElementOpener opener = page.getWorkbenchWindow().getService(ElementOpener.class);
		project.root(header.id()).ifPresent(element -> opener.open(page, element));
	}
}
