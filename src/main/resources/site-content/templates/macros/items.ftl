<#-- The items of a section, by group. An item's own Markdown or layout wins over the usual macro. -->
<#macro items section usual>
<#list section.groups as group>
<#if group.heading??>
### ${group.heading}

</#if>
<#list group.items as item>
<#if item.markdown??>
${item.markdown}
<#else>
<@.main[item.layout!usual] item/>
</#if>
</#list>
<#sep>

</#sep>
</#list>
</#macro>
