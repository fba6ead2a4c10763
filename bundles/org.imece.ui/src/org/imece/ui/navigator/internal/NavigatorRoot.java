/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.navigator.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.PlatformObject;
import org.imece.core.contribution.RecordType;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.Folding;
import org.imece.core.text.TextOrder;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.internal.Messages;

/** What the navigator shows: the records of a project, filtered and grouped. Partners add content to it. */
public final class NavigatorRoot extends PlatformObject {

	private static final List<String> ORDER = List.of("stakeholder", "law", "coding", "evidence", "report", "core");
	private static final String NEEDS_PLUGIN = "?";

	private final Optional<IResearchProject> project;
	private final ElementLabels labels;
	private final String filter;

	NavigatorRoot(Optional<IResearchProject> project, ElementLabels labels, String filter) {
		this.project = project;
		this.labels = labels;
		this.filter = Folding.fold(filter.strip());
	}

	boolean isFiltered() {
		return !filter.isEmpty();
	}

	List<SliceNode> slices() {
		Map<String, List<RecordHeader>> byType = new TreeMap<>();
		project.map(IResearchProject::records).orElse(List.of()).stream().filter(this::matches)
				.forEach(header -> byType.computeIfAbsent(header.type(), type -> new ArrayList<>()).add(header));
		Map<String, List<TypeNode>> bySlice = new TreeMap<>(this::compareSlices);
		byType.forEach((type, records) -> add(bySlice, records));
		List<SliceNode> slices = new ArrayList<>();
		bySlice.forEach((slice, types) -> {
			types.sort(TextOrder.by(Locale.getDefault(Locale.Category.DISPLAY), TypeNode::label));
			slices.add(new SliceNode(slice, types));
		});
		return slices;
	}

	private boolean matches(RecordHeader header) {
		return filter.isEmpty() || Folding.fold(header.title()).contains(filter);
	}

	private int compareSlices(String one, String other) {
		int byOrder = Integer.compare(rank(one), rank(other));
		return byOrder != 0 ? byOrder : one.compareTo(other);
	}

	private static int rank(String slice) {
		int rank = ORDER.indexOf(slice);
		return rank < 0 ? ORDER.size() + (slice.equals(NEEDS_PLUGIN) ? 1 : 0) : rank;
	}

	private void add(Map<String, List<TypeNode>> bySlice, List<RecordHeader> records) {
		RecordHeader first = records.get(0);
		Optional<RecordType> type = labels.recordType(first);
		if (type.isEmpty() && project.orElseThrow().isUnderstood(first)) {
			return; // nobody names the type: not meant for users
		}
		records.sort(TextOrder.by(Locale.of("tr"), RecordHeader::title));
		bySlice.computeIfAbsent(type.map(RecordType::slice).orElse(NEEDS_PLUGIN), slice -> new ArrayList<>()).add(
				new TypeNode(first.type(), type.map(RecordType::plural).orElseGet(() -> needsPlugin(first)), records));
	}

	/** The namespace says best who brings the type. */
	private static String needsPlugin(RecordHeader header) {
		String namespace = header.type().replaceFirst("#.*$", "").replaceFirst("^https?://", "");
		return Messages.format(Messages.Navigator_needsPlugin, namespace);
	}

	static String label(String slice) {
		return switch (slice) {
		case "stakeholder" -> Messages.Navigator_stakeholder;
		case "law" -> Messages.Navigator_law;
		case "coding" -> Messages.Navigator_coding;
		case "evidence" -> Messages.Navigator_evidence;
		case "report" -> Messages.Navigator_report;
		case "core" -> Messages.Navigator_core;
		case NEEDS_PLUGIN -> Messages.Navigator_plugins;
		default -> slice;
		};
	}

	static String icon(String slice) {
		return switch (slice) {
		case "stakeholder" -> "stakeholders";
		case "law" -> "legislation";
		case "coding" -> "coding";
		case "evidence" -> "matrix";
		case "report" -> "report";
		case "core" -> "settings";
		default -> "plugin";
		};
	}
}
