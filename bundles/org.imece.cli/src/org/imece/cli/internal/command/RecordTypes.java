/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.imece.cli.internal.terminal.Messages;
import org.imece.core.contribution.Contributions;
import org.imece.core.contribution.RecordType;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;

/** The types of records by the names that the command line gives them. */
final class RecordTypes {

	private final Map<String, RecordType> byName = new LinkedHashMap<>();
	private final Map<String, RecordType> byType = new LinkedHashMap<>();

	/** Types that plug-ins name, and those of which the project has records that no plug-in names. */
	RecordTypes(Contributions contributions, IResearchProject project) {
		contributions.recordTypes().forEach(this::add);
		for (RecordHeader header : project.records()) {
			if (!byType.containsKey(header.type())) {
				String name = header.type().substring(header.type().lastIndexOf('#') + 1);
				add(new RecordType(header.type(), dashed(name), name, name, ""));
			}
		}
	}

	private void add(RecordType type) {
		byType.putIfAbsent(type.type(), type);
		byName.putIfAbsent(type.name(), type);
	}

	private static String dashed(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	List<RecordType> all() {
		return new ArrayList<>(byName.values());
	}

	Optional<RecordType> named(String name) {
		return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
	}

	/** What users call a kind of element, given by the name of its class. */
	String label(String kind) {
		return switch (kind) {
		case "Claim" -> Messages.Kind_claim;
		case "Code" -> Messages.Kind_code;
		case "Coding" -> Messages.Kind_coding;
		case "Commitment" -> Messages.Kind_commitment;
		case "Finding" -> Messages.Kind_finding;
		case "Norm" -> Messages.Kind_norm;
		case "Provision" -> Messages.Kind_provision;
		case "Statement" -> Messages.Kind_statement;
		default -> byType.values().stream().filter(type -> type.type().endsWith('#' + kind)).map(RecordType::label)
				.findFirst().orElse(kind);
		};
	}
}
