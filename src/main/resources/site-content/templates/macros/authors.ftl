<#-- Ada Lovelace#, Charles Babbage* -->
<#macro authors people>
<#list people as person><@author person/><#sep>, </#list><#t>
</#macro>

<#-- An author with marks; a link where the author, or the person of that name in people.yml, has a page. -->
<#macro author person>
<#local url = person.url!homepages[person.name]!"">
<#if url?has_content>[</#if><#t>
<#if is_self(person.name)><@own_name person.name/><#else>${person.name}</#if><#t>
<#if url?has_content>](${url})</#if><#t>
<#list person.marks as mark>${mark.sign}</#list><#t>
</#macro>

<#-- Your own name as site.yml's highlight_self wants it. -->
<#macro own_name name>
<#switch site.highlight_self>
<#on "bold">**${name}**<#t>
<#on "underline"><u>${name}</u><#t>
<#default>${name}<#t>
</#switch>
</#macro>
