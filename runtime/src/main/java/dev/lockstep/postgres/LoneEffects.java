package dev.lockstep.postgres;

import dev.lockstep.migration.LoneStatement;

/** Finds what can be asked about the effect of a statement. */
record LoneEffects(Session session, String sql) implements LoneStatement.Visitor<LoneEffect> {

    @Override
    public LoneEffect ordinary(LoneStatement.Ordinary statement) {
        return new Repetition(sql);
    }

    @Override
    public LoneEffect repeatable(LoneStatement.Repeatable statement) {
        return new Repetition(sql);
    }

    @Override
    public LoneEffect createIndex(LoneStatement.CreateIndex statement) {
        return new IndexBuild(session, statement, sql);
    }

    @Override
    public LoneEffect dropIndex(LoneStatement.DropIndex statement) {
        return new IndexDrop(session, statement, sql);
    }

    @Override
    public LoneEffect reindex(LoneStatement.Reindex statement) {
        return new IndexRebuild(session, statement, sql);
    }

    @Override
    public LoneEffect detachPartition(LoneStatement.DetachPartition statement) {
        return new PartitionDetach(session, statement, sql);
    }
}
