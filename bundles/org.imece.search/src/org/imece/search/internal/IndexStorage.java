/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.imece.core.visibility.HiddenRecords;

/**
 * The files of an index with their writer and their searchers. The stamp in the commit data says what the files hold:
 * project, format, the change sequence up to which they hold it, and how often the project had forgotten something.
 */
final class IndexStorage implements AutoCloseable {

	/** Raise it with each change of the fields or of the analysis. */
	private static final int FORMAT = 2;
	private static final String PROJECT = "imece.project";
	private static final String FORMAT_STAMP = "imece.format";
	private static final String SEQUENCE = "imece.sequence";
	private static final String FORGETTINGS = "imece.forgettings";
	private static final String HIDDEN = "imece.hidden";
	private static final double BUFFER_MEGABYTES = 64;

	private final Directory directory;
	private final Analyzer analyzer;
	private final String projectId;
	private final String stamp;
	private final IndexWriter writer;
	private final SearcherManager searchers;
	private volatile long sequence;
	private volatile long forgettings;
	private volatile HiddenRecords hidden = HiddenRecords.NONE;

	/**
	 * @param contributions names of what writes the texts: another set of plug-ins makes another index
	 */
	private IndexStorage(Directory directory, Analyzer analyzer, String projectId, String contributions)
			throws IOException {
		this.directory = directory;
		this.analyzer = analyzer;
		this.projectId = projectId;
		stamp = FORMAT + ";" + contributions;
		writer = new IndexWriter(directory,
				new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false));
		try {
			searchers = new SearcherManager(writer, null);
			Map<String, String> data = commitData();
			if (projectId.equals(data.get(PROJECT)) && stamp.equals(data.get(FORMAT_STAMP))) {
				sequence = Long.parseLong(data.get(SEQUENCE));
				forgettings = Long.parseLong(data.getOrDefault(FORGETTINGS, "0"));
				hidden = HiddenRecords.parse(data.getOrDefault(HIDDEN, ""));
			} else {
				clear();
			}
		} catch (IOException | RuntimeException e) {
			writer.rollback();
			throw e;
		}
	}

	/** Opens an index as it is, or an empty one in the place of files that cannot be read. */
	static IndexStorage open(Directory directory, Analyzer analyzer, String projectId, String contributions,
			Consumer<IStatus> log) throws IOException {
		try {
			return new IndexStorage(directory, analyzer, projectId, contributions);
		} catch (LockObtainFailedException e) {
			throw e;
		} catch (IOException | RuntimeException e) { // Lucene also throws unchecked ones at files it cannot read
			log.accept(Status.info(
					"The search index in " + directory + " cannot be read and is made again: " + e.getMessage()));
			deleteFiles(directory);
			return new IndexStorage(directory, analyzer, projectId, contributions);
		}
	}

	/** Opens an empty index in the place of this one, which is closed. */
	IndexStorage reopenEmpty() throws IOException {
		close();
		deleteFiles(directory);
		return new IndexStorage(directory, analyzer, projectId, stamp.substring(stamp.indexOf(';') + 1));
	}

	/** Deletes the files of an index and no others that may be in the folder. */
	private static void deleteFiles(Directory directory) throws IOException {
		for (String file : directory.listAll()) {
			if (file.startsWith("_") || file.contains("segments")) {
				directory.deleteFile(file);
			}
		}
	}

	private Map<String, String> commitData() {
		Map<String, String> data = new HashMap<>();
		Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
		if (live != null) {
			live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
		}
		return data;
	}

	/** Reads every file once and compares its checksum. */
	void checkIntegrity() throws IOException {
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			for (LeafReaderContext leaf : reader.leaves()) {
				if (FilterLeafReader.unwrap(leaf.reader()) instanceof CodecReader segment) {
					segment.checkIntegrity();
				}
			}
		}
	}

	/** Change sequence of the project up to which this index holds everything. */
	long sequence() {
		return sequence;
	}

	/** How often the project had forgotten something before the first text was taken in. */
	long forgettings() {
		return forgettings;
	}

	/** What this index leaves out. */
	HiddenRecords hidden() {
		return hidden;
	}

	IndexWriter writer() {
		return writer;
	}

	void clear() throws IOException {
		writer.deleteAll();
		commit(0, forgettings, HiddenRecords.NONE);
	}

	/** Makes what was written last, and shows it to searches that begin from now on. */
	void commit(long newSequence, long newForgettings, HiddenRecords newHidden) throws IOException {
		writer.setLiveCommitData(Map.of(PROJECT, projectId, FORMAT_STAMP, stamp, SEQUENCE, Long.toString(newSequence),
				FORGETTINGS, Long.toString(newForgettings), HIDDEN, newHidden.toString()).entrySet());
		writer.commit();
		searchers.maybeRefreshBlocking();
		sequence = newSequence;
		forgettings = newForgettings;
		hidden = newHidden;
	}

	/** Gives a searcher to work with and takes it back. */
	<T> T search(Work<T> work) throws IOException, CoreException {
		IndexSearcher searcher = searchers.acquire();
		try {
			return work.with(searcher);
		} finally {
			searchers.release(searcher);
		}
	}

	/** Work with a searcher that stays the same meanwhile. */
	@FunctionalInterface
	interface Work<T> {
		T with(IndexSearcher searcher) throws IOException, CoreException;
	}

	/** Closes without another commit; the directory stays open. */
	@Override
	public void close() throws IOException {
		try (writer) {
			searchers.close();
			writer.rollback();
		}
	}
}
